package org.switchboard.digest.api;

/**
 * A group of requests, a network for example.
 *
 * @param id stays the same as long as the district file does
 * @param name the name people know
 */
record GroupName(String id, String name) {
}
