package org.switchboard.statistics;

/**
 * The range in which a share lies.
 *
 * @param low from 0 to 1
 * @param high from {@code low} to 1
 */
public record Interval(double low, double high) {
}
