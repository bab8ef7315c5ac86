package org.switchboard.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.switchboard.calendar.WeeklyHours;

/**
 * A department of the central office.
 *
 * @param id the id in the file
 * @param name the name people see, at most 75 characters
 * @param confidential whether the form offers to make its requests confidential
 * @param categories its kinds of requests, 1 to 100
 * @param replies its saved replies, at most 100
 * @param hours its business hours, if they differ from the central office's
 * @param head who runs it, if the file says so
 * @param assigning how its teams' requests get assigned, unless a team says otherwise
 * @param threadReplies where replies in a card's thread go
 */
public record Department(String id, String name, boolean confidential, List<Category> categories,
		List<SavedReply> replies, Optional<WeeklyHours> hours, Optional<Person> head, AssignmentMode assigning,
		ThreadReplies threadReplies) {

	public Department {
		categories = List.copyOf(categories);
		replies = List.copyOf(replies);
		head = head.filter((person) -> !person.isDeactivated());
	}

	Department with(UnaryOperator<Person> change) {
		return new Department(this.id, this.name, this.confidential, this.categories, this.replies, this.hours,
				this.head.map(change), this.assigning, this.threadReplies);
	}

	/** Whether someone runs the department. */
	public boolean isHeadedBy(String userId) {
		return this.head.filter((person) -> person.userId().equals(userId)).isPresent();
	}

	public Optional<Category> category(String categoryId) {
		return this.categories.stream().filter((category) -> category.id().equals(categoryId)).findFirst();
	}

	public Optional<Category> categoryCalled(String categoryName) {
		return this.categories.stream().filter((category) -> category.name().equals(categoryName)).findFirst();
	}

}
