package org.switchboard.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.measure.CountSubject;
import org.switchboard.sla.Urgency;

/**
 * The requests a digest is about.
 *
 * @param id its value on a button; empty for all that its reader may see
 * @param name "Network 1" or "HR in Network 1", for example
 * @param subjects matches the requests
 */
record Scope(String id, String name, Predicate<CountSubject> subjects) {

	// Everything someone may see.
	static Scope ofAll(String name, Predicate<CountSubject> subjects) {
		return new Scope("", name, subjects);
	}

	// Narrows it to a part.
	Scope within(Scope part) {
		return new Scope(part.id, part.name, part.subjects.and(this.subjects));
	}

	boolean includes(CountSubject subject) {
		return this.subjects.test(subject);
	}

	boolean includes(Team team, School school) {
		return includes(subject(team, school));
	}

	// Checks whether it covers all schools that a team serves.
	boolean includesAllOf(Team team, Directory directory) {
		List<CountSubject> all = subjects(team, directory).toList();
		return !all.isEmpty() && all.stream().allMatch(this.subjects);
	}

	// One subject for each school a team serves, to check who may see them.
	static Stream<CountSubject> subjects(Team team, Directory directory) {
		return directory.schools()
			.stream()
			.filter((school) -> team.network().map(school.network()::equals).orElse(true))
			.map((school) -> subject(team, school));
	}

	private static CountSubject subject(Team team, School school) {
		return new CountSubject(Optional.of(team), Optional.of(school), Optional.of(school.network()), "",
				Urgency.NORMAL);
	}

}
