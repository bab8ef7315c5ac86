package org.switchboard.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.measure.CellSubject;
import org.switchboard.sla.Urgency;

/**
 * The requests a digest is about.
 *
 * @param id its value on a button; empty for all that its reader may see
 * @param name "Network 1" or "HR in Network 1", for example
 * @param subjects matches the requests
 */
record Scope(String id, String name, Predicate<CellSubject> subjects) {

	// Everything someone may see.
	static Scope ofAll(String name, Predicate<CellSubject> subjects) {
		return new Scope("", name, subjects);
	}

	// Narrows it to a part.
	Scope within(Scope part) {
		return new Scope(part.id, part.name, part.subjects.and(this.subjects));
	}

	boolean includes(CellSubject subject) {
		return this.subjects.test(subject);
	}

	boolean includes(Team team, School school) {
		return includes(subject(team, school));
	}

	// Checks whether it covers all schools that a team serves.
	boolean includesAllOf(Team team, Directory directory) {
		List<CellSubject> all = subjects(team, directory).toList();
		return !all.isEmpty() && all.stream().allMatch(this.subjects);
	}

	// One subject for each school a team serves, to check who may see them.
	static Stream<CellSubject> subjects(Team team, Directory directory) {
		return directory.schools()
			.stream()
			.filter((school) -> team.network().map(school.network()::equals).orElse(true))
			.map((school) -> subject(team, school));
	}

	private static CellSubject subject(Team team, School school) {
		return new CellSubject(Optional.of(team), Optional.of(school), Optional.of(school.network()), "",
				Urgency.NORMAL);
	}

}
