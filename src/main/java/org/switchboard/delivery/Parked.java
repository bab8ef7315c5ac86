package org.switchboard.delivery;

import java.time.Instant;

/**
 * A delivery that Slack refused for good, without what it says.
 *
 * @param id by which it is tried again
 * @param subject whom it is about
 * @param name its name
 * @param conversation where it was to go
 * @param reason why it was refused, in Slack's words where they are Slack's
 * @param at when it was refused
 */
public record Parked(String id, String subject, String name, String conversation, String reason, Instant at) {
}
