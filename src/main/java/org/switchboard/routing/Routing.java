package org.switchboard.routing;

import java.time.LocalDate;

import org.switchboard.directory.Absence;
import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Network;
import org.switchboard.directory.Person;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.wording.Formats;

/** Finds a request's team and assignee. Pure. */
public final class Routing {

	private Routing() {
	}

	/**
	 * Returns the team for a school's requests to a department: the network's team, or
	 * else the district desk. There always is one, since a district file that leaves a
	 * network without is rejected.
	 * @throws IllegalArgumentException if the school or department isn't from this
	 * directory
	 */
	public static Route route(Directory directory, School school, Department department) {
		Network network = school.network();
		return directory.teamOf(network, department)
			.map((team) -> new Route(team,
					"Routed to " + team.name() + " (" + school.name() + " is in " + network.name() + ")"))
			.or(() -> directory.deskOf(department)
				.map((desk) -> new Route(desk,
						"Routed to the district desk: " + network.name() + " has no " + department.name() + " team")))
			.orElseThrow(() -> new IllegalArgumentException("school or department from another directory"));
	}

	/**
	 * Whether a route's reason is only that the school's network has such a team.
	 * @param words the reason, with or without a period
	 */
	public static boolean isUsual(String words, String schoolName) {
		return words.startsWith("Routed to ") && words.contains("(" + schoolName + " is in ");
	}

	/**
	 * Returns who a request for a person goes to on a day in the district's time zone:
	 * that person or whoever is covering for them.
	 */
	public static Assignment assign(Team team, Person person, LocalDate date) {
		return person.absenceOn(date)
			.map((absence) -> assignCover(team, person, absence, date))
			.orElseGet(() -> new Assignment(person, Assignment.Reason.PRESENT, person.name() + " is in"));
	}

	private static Assignment assignCover(Team team, Person person, Absence absence, LocalDate date) {
		String away = person.name() + " is out through " + Formats.day(absence.until(), date);
		Person other = team.coverFor(person, date);
		if (other.equals(person)) {
			return new Assignment(person, Assignment.Reason.NOBODY_ELSE, away + " and has no backup");
		}
		return new Assignment(other, Assignment.Reason.STANDS_IN, away + ", so " + other.name() + " is covering");
	}

}
