package org.switchboard.delivery;

/**
 * Where a message is in Slack.
 *
 * @param channel the channel's id; for a message to a user, the direct message's
 * @param ts the message's timestamp, its id within the channel
 */
public record MessagePlace(String channel, String ts) {
}
