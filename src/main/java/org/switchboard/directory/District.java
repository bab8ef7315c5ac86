package org.switchboard.directory;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.switchboard.calendar.BusinessTime;
import org.switchboard.calendar.DaysOff;
import org.switchboard.calendar.WeeklyHours;
import org.switchboard.sla.Policy;

/**
 * The contents of a district file, in file order.
 *
 * @param name the name of the district
 * @param zone its time zone
 * @param hours the central office's business hours
 * @param daysOff holidays, closures and early-release days
 * @param policy its response targets
 * @param people everyone the file names
 * @param departments the departments
 * @param networks the networks
 * @param teams network teams and district desks
 * @param schools the schools
 * @param leaders what each leader may see, by Slack user id
 * @param administrators Slack user ids of the bot's administrators
 * @param goals what the district wants to reach
 * @param retention how long records are kept
 * @param mentions the lines of the file that name each person, with the role, by Slack
 * user id
 */
record District(String name, ZoneId zone, WeeklyHours hours, DaysOff daysOff, Policy policy, List<Person> people,
		List<Department> departments, List<Network> networks, List<Team> teams, List<School> schools,
		Map<String, LeaderScope> leaders, Set<String> administrators, List<DistrictGoal> goals, Retention retention,
		Map<String, List<String>> mentions) {

	District {
		people = List.copyOf(people);
		departments = List.copyOf(departments);
		networks = List.copyOf(networks);
		teams = List.copyOf(teams);
		schools = List.copyOf(schools);
		leaders = Map.copyOf(leaders);
		administrators = Set.copyOf(administrators);
		goals = List.copyOf(goals);
		mentions = Map.copyOf(mentions);
	}

	District with(LiveOverrides overrides) {
		Map<String, Absence> away = overrides.absences();
		UnaryOperator<Person> change = (person) -> away.containsKey(person.userId())
				? person.away(away.get(person.userId())) : person;
		return new District(this.name, this.zone, this.hours, this.daysOff.and(overrides.daysOff()), this.policy,
				this.people.stream().map(change).toList(),
				this.departments.stream().map((department) -> department.with(change)).toList(), this.networks,
				this.teams.stream().map((team) -> team.with(change)).toList(),
				this.schools.stream().map((school) -> school.with(change)).toList(), this.leaders, this.administrators,
				this.goals, this.retention, this.mentions);
	}

	// whether anyone works in a part of a day; where the file gives no hours, weekends
	// don't count
	boolean isWork(LocalDateTime from, LocalDateTime until) {
		boolean weekend = from.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
		return Stream.concat(Stream.of(this.hours), this.departments.stream().flatMap((one) -> one.hours().stream()))
			.filter((some) -> !(weekend && some.equals(WeeklyHours.ALWAYS)))
			.map((some) -> new BusinessTime(this.zone, some, this.daysOff))
			.anyMatch((time) -> time.between(from.atZone(this.zone).toInstant(), until.atZone(this.zone).toInstant())
				.compareTo(Duration.ZERO) > 0);
	}

}
