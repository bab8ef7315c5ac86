package org.switchboard.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.measure.Subject;
import org.switchboard.sla.Urgency;

/**
 * What a digest is about.
 *
 * @param id what stands for it on a button; empty for all that its reader may see
 * @param name such as "Network 1" or "HR in Network 1"
 * @param subjects which requests
 */
record Scope(String id, String name, Predicate<Subject> subjects) {

	/**
	 * All that somebody may see.
	 * @param name what it is called
	 * @param subjects which requests
	 * @return the scope
	 */
	static Scope ofAll(String name, Predicate<Subject> subjects) {
		return new Scope("", name, subjects);
	}

	/**
	 * What of it is in a part, too.
	 * @param part any part of the district
	 * @return the part, as far as its reader may see it
	 */
	Scope within(Scope part) {
		return new Scope(part.id, part.name, part.subjects.and(this.subjects));
	}

	boolean includes(Subject subject) {
		return this.subjects.test(subject);
	}

	boolean includes(Team team, School school) {
		return includes(subject(team, school));
	}

	/**
	 * Whether all that a team does is in it.
	 * @param team the team
	 * @param directory the district
	 * @return not if it serves schools of which the scope is not
	 */
	boolean includesAllOf(Team team, Directory directory) {
		List<Subject> all = subjects(team, directory).toList();
		return !all.isEmpty() && all.stream().allMatch(this.subjects);
	}

	/**
	 * Whom a team serves, for what it may be seen by.
	 * @param team the team
	 * @param directory the district
	 * @return one of each school
	 */
	static Stream<Subject> subjects(Team team, Directory directory) {
		return directory.schools()
			.stream()
			.filter((school) -> team.network().map(school.network()::equals).orElse(true))
			.map((school) -> subject(team, school));
	}

	private static Subject subject(Team team, School school) {
		return new Subject(Optional.of(team), Optional.of(school), Optional.of(school.network()), "", Urgency.NORMAL);
	}

}
