package org.switchboard.directory;

import java.util.List;
import java.util.Optional;

import org.switchboard.sla.Urgency;

/**
 * A kind of request within a department.
 *
 * @param id the id, unique in its department
 * @param name the name people see, at most 75 characters
 * @param words other names for it, each of one or more words
 * @param approval who must approve its requests, if anyone
 * @param urgency how urgent its requests are unless their sender says otherwise
 */
public record Category(String id, String name, List<String> words, Optional<ApprovalRule> approval, Urgency urgency) {

	public Category {
		words = List.copyOf(words);
	}

}
