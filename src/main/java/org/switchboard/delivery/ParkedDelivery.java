package org.switchboard.delivery;

import java.time.Instant;

/**
 * A delivery that Slack refused for good, without its content.
 *
 * @param id used to retry it
 * @param subject what it is about
 * @param name the delivery's name
 * @param conversation where it should have gone
 * @param reason why it was refused, as Slack's error code if Slack refused it
 * @param at when it was refused
 */
public record ParkedDelivery(String id, String subject, String name, String conversation, String reason, Instant at) {
}
