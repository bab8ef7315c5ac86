package org.switchboard.home;

import java.util.List;

import slacksim.calls.ApiCall;
import slacksim.workspace.HomeTab;
import slacksim.workspace.Person;

import org.switchboard.Town;

/** Reads Homes in tests. */
final class Homely {

	private Homely() {
	}

	static HomeTab homeOf(Person person) {
		return person.opensHome().home();
	}

	/** Returns every Home ever published for a person. */
	static List<ApiCall> publishedFor(Town town, Person person) {
		return town.workspace()
			.transcript()
			.calls("views.publish")
			.stream()
			.filter((call) -> call.arguments().path("user_id").asString().equals(person.id()))
			.toList();
	}

}
