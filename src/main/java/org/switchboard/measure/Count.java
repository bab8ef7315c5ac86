package org.switchboard.measure;

import java.time.LocalDate;

/**
 * How much was counted.
 *
 * @param week the Monday of the week
 * @param cell of which requests
 * @param measure what
 * @param value by what it is told apart, or 0
 * @param person of whom, or empty
 * @param rater a pseudonym of who rated; the school where older versions counted
 * @param count how much
 */
record Count(LocalDate week, Cell cell, Measure measure, int value, String person, String rater, long count) {
}
