package org.switchboard.survey.round;

/**
 * Where the message is by which somebody is asked.
 *
 * @param channel the id of their direct messages with the bot
 * @param ts the message
 */
record Place(String channel, String ts) {
}
