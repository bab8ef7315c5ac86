package org.switchboard.directory;

/**
 * A kind of request within a department.
 *
 * @param id the id within its department
 * @param name the name that people see, at most 75 characters
 */
public record Category(String id, String name) {
}
