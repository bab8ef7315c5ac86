package org.switchboard.directory;

/**
 * What the district wants to reach, which the goals of teams are part of.
 *
 * @param id the word before the colon in the district file
 * @param name what people see
 */
public record DistrictGoal(String id, String name) {
}
