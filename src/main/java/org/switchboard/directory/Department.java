package org.switchboard.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.switchboard.calendar.WeeklyHours;

/**
 * A department of the central office.
 *
 * @param id the id in the file
 * @param name the name that people see, at most 75 characters
 * @param confidential whether its requests are offered as confidential
 * @param categories what it can be asked for, at least one and at most 100
 * @param replies what its people write again and again, at most 100
 * @param hours when its people work, unless as the central office does
 * @param head who answers for it to the district, if the file says so
 * @param assigning how the requests of its teams find who works on them, unless a team
 * says otherwise
 * @param threadReplies where what they write in the threads of their cards goes
 */
public record Department(String id, String name, boolean confidential, List<Category> categories,
		List<SavedReply> replies, Optional<WeeklyHours> hours, Optional<Person> head, Assigning assigning,
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

	public Optional<Category> category(String categoryId) {
		return this.categories.stream().filter((category) -> category.id().equals(categoryId)).findFirst();
	}

	public Optional<Category> categoryCalled(String categoryName) {
		return this.categories.stream().filter((category) -> category.name().equals(categoryName)).findFirst();
	}

}
