package org.switchboard.delivery;

/**
 * Where a message is in Slack.
 *
 * @param channel the channel's id; that of the direct message where it went to a user
 * @param ts the message's timestamp, its id within the channel
 */
public record MessagePlace(String channel, String ts) {
}
