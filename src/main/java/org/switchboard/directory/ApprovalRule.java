package org.switchboard.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who has to agree before a request of a category can be done.
 *
 * @param mode how many of them
 * @param by the approvers, in order, at least one
 * @param substitutes who decides for an approver who is away; none of the approvers
 */
public record ApprovalRule(ApprovalMode mode, List<Person> by, Map<Person, Person> substitutes) {

	public ApprovalRule {
		by = List.copyOf(by);
		substitutes = Map.copyOf(substitutes);
	}

	boolean names(String userId) {
		return Stream.concat(this.by.stream(), this.substitutes.values().stream())
			.anyMatch((person) -> person.userId().equals(userId));
	}

}
