package org.switchboard.directory;

import java.util.List;

/**
 * A kind of request within a department.
 *
 * @param id the id within its department
 * @param name the name that people see, at most 75 characters
 * @param words by which it is also known, each one word or several
 */
public record Category(String id, String name, List<String> words) {

	public Category {
		words = List.copyOf(words);
	}

}
