package org.switchboard.measure;

import java.time.LocalDate;

/**
 * What a version of a request changes in what is counted.
 *
 * @param version the version
 * @param week the Monday of the week it counts for
 * @param cell of which requests
 * @param measure what is counted
 * @param value by what it is told apart: a {@link Buckets bucket} or a step; else 0
 * @param person of whom, or empty where nobody is counted
 * @param by by how much it is more
 */
record Contribution(long version, LocalDate week, Cell cell, Measure measure, int value, String person, long by) {
}
