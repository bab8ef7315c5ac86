package org.switchboard.measure;

import java.time.LocalDate;

/**
 * A count that was read.
 *
 * @param week the Monday of its week
 * @param key the group of requests it counts
 * @param measure what is counted
 * @param value a bucket or a rating's step, else 0
 * @param person the person it counts for, or empty
 * @param rater the rater's pseudonym; the school's number in counts of older versions
 * @param count the number
 */
record Count(LocalDate week, CountKey key, Measure measure, int value, String person, String rater, long count) {
}
