package org.switchboard.directory;

import java.util.List;
import java.util.Optional;

/**
 * A kind of request within a department.
 *
 * @param id the id within its department
 * @param name the name that people see, at most 75 characters
 * @param words by which it is also known, each one word or several
 * @param approval who has to agree before a request is done, if anybody
 */
public record Category(String id, String name, List<String> words, Optional<ApprovalRule> approval) {

	public Category {
		words = List.copyOf(words);
	}

}
