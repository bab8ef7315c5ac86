package org.switchboard.directory;

/**
 * What the district wants to reach; team goals can be part of it.
 *
 * @param id the key in the district file
 * @param name the name people see
 */
public record DistrictGoal(String id, String name) {
}
