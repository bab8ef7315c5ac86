package org.switchboard.directory;

/**
 * A group of schools that one cross-functional team serves.
 *
 * @param id the id in the file
 * @param name the name that people see, at most 75 characters
 */
public record Network(String id, String name) {
}
