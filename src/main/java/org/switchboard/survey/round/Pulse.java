package org.switchboard.survey.round;

import java.time.Instant;

import org.switchboard.statistics.Share;

/**
 * How a round of a pulse went, in one figure: of all answers to questions with five
 * steps, those that are one of the two best.
 *
 * @param name the name of the pulse
 * @param closedAt when it ended
 * @param district of everybody who was asked
 * @param own of some slices, as far as they may be told; of none of them if they are too
 * few
 */
public record Pulse(String name, Instant closedAt, Share district, Share own) {
}
