package org.switchboard.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Caller;

/** The teams that serve someone's schools, or that someone works on or oversees. */
public final class ServiceTeams {

	private ServiceTeams() {
	}

	/**
	 * Returns what someone should know of their teams: for each of their schools, or else
	 * for the teams they work on, or else for those they oversee.
	 * @param today the day in the district's time zone
	 * @return mrkdwn, one text for each school or team
	 */
	public static List<String> of(Caller caller, LocalDate today) {
		Directory directory = caller.directory();
		List<String> schools = ofSchools(caller, today);
		List<Team> own = caller.teams().isEmpty() ? OverseenTeams.teams(caller) : caller.teams();
		List<String> texts = new ArrayList<>(schools);
		if (schools.isEmpty() || !caller.teams().isEmpty()) {
			own.forEach((team) -> texts.add(ServiceWords.team(team, team.name(), directory, today)));
		}
		return texts.isEmpty() ? List.of(ServiceWords.NONE) : texts;
	}

	static List<String> ofSchools(Caller caller, LocalDate today) {
		return caller.directory()
			.schoolsOf(caller.userId())
			.stream()
			.map((school) -> ofSchool(school, caller.directory(), today))
			.toList();
	}

	private static String ofSchool(School school, Directory directory, LocalDate today) {
		List<String> lines = new ArrayList<>(List.of(ServiceWords.school(school)));
		directory.departments()
			.forEach((department) -> serving(school, directory, department.id())
				.ifPresent((team) -> lines.add(ServiceWords.team(team, department.name(), directory, today))));
		return String.join("\n", lines);
	}

	// the network's team, or else the district desk
	private static Optional<Team> serving(School school, Directory directory, String departmentId) {
		return directory.department(departmentId)
			.flatMap((department) -> directory.teamOf(school.network(), department)
				.or(() -> directory.deskOf(department)));
	}

}
