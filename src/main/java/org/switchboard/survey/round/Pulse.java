package org.switchboard.survey.round;

import java.time.Instant;

import org.switchboard.statistics.Share;

/**
 * A pulse round in one figure: the share of favorable answers (the two best of five)
 * among all answers to five-step questions.
 *
 * @param name the name of the pulse
 * @param closedAt when it closed
 * @param district the share among everyone who was asked
 * @param own the share in the requested slices that may be shown; empty if they are too
 * small
 */
public record Pulse(String name, Instant closedAt, Share district, Share own) {
}
