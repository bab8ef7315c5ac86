package org.switchboard.digest.api;

/**
 * What requests are grouped by, such as a network.
 *
 * @param id the same as long as the district file calls it so
 * @param name as people know it
 */
record GroupName(String id, String name) {
}
