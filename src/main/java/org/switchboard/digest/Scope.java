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
 * What a digest is about.
 *
 * @param id what stands for it on a button; empty for all that its reader may see
 * @param name such as "Network 1" or "HR in Network 1"
 * @param subjects which requests
 */
record Scope(String id, String name, Predicate<CellSubject> subjects) {

	// all that somebody may see
	static Scope ofAll(String name, Predicate<CellSubject> subjects) {
		return new Scope("", name, subjects);
	}

	// what of it is in a part, too
	Scope within(Scope part) {
		return new Scope(part.id, part.name, part.subjects.and(this.subjects));
	}

	boolean includes(CellSubject subject) {
		return this.subjects.test(subject);
	}

	boolean includes(Team team, School school) {
		return includes(subject(team, school));
	}

	// whether all that a team does is in it
	boolean includesAllOf(Team team, Directory directory) {
		List<CellSubject> all = subjects(team, directory).toList();
		return !all.isEmpty() && all.stream().allMatch(this.subjects);
	}

	// whom a team serves, for what it may be seen by
	static Stream<CellSubject> subjects(Team team, Directory directory) {
		return directory.schools()
			.stream()
			.filter((school) -> team.network().map(school.network()::equals).orElse(true))
			.map((school) -> subject(team, school));
	}

	private static CellSubject subject(Team team, School school) {
		return new CellSubject(Optional.of(team), Optional.of(school), Optional.of(school.network()), "", Urgency.NORMAL);
	}

}
