package org.switchboard.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who must approve the requests of a category.
 *
 * @param mode how many of them must approve
 * @param by the approvers in order, at least one
 * @param substitutes the backup of each approver who has one; never an approver
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
