package org.switchboard.directory;

/**
 * A group of schools served by one cross-functional team.
 *
 * @param id the id in the file
 * @param name the name people see, at most 75 characters
 */
public record Network(String id, String name) {
}
