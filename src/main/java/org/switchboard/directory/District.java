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
 * What a district file says, in the order of the file.
 *
 * @param name the name of the district
 * @param zone its time zone
 * @param hours when the central office works
 * @param daysOff which days are unlike others of a week
 * @param policy how soon it wants to serve its schools
 * @param people everybody the file names
 * @param departments the departments
 * @param networks the networks
 * @param teams network teams and district desks
 * @param schools the schools
 * @param leaders what each leader may see, by Slack user id
 * @param administrators Slack user ids of those who run the bot
 * @param goals what the district wants to reach
 * @param retention how long it keeps what Switchboard knows
 * @param mentions by Slack user id, on which lines the file names people, as what
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

	// with what is said beside it
	District with(LiveOverrides said) {
		Map<String, Absence> away = said.absences();
		UnaryOperator<Person> change = (person) -> away.containsKey(person.userId())
				? person.away(away.get(person.userId())) : person;
		return new District(this.name, this.zone, this.hours, this.daysOff.and(said.daysOff()), this.policy,
				this.people.stream().map(change).toList(),
				this.departments.stream().map((department) -> department.with(change)).toList(), this.networks,
				this.teams.stream().map((team) -> team.with(change)).toList(),
				this.schools.stream().map((school) -> school.with(change)).toList(), this.leaders, this.administrators,
				this.goals, this.retention, this.mentions);
	}

	// whether anybody works in a part of a day; where no hours are given, not at weekends
	boolean isWork(LocalDateTime from, LocalDateTime until) {
		boolean weekend = from.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
		return Stream.concat(Stream.of(this.hours), this.departments.stream().flatMap((one) -> one.hours().stream()))
			.filter((some) -> !(weekend && some.equals(WeeklyHours.ALWAYS)))
			.map((some) -> new BusinessTime(this.zone, some, this.daysOff))
			.anyMatch((time) -> time.between(from.atZone(this.zone).toInstant(), until.atZone(this.zone).toInstant())
				.compareTo(Duration.ZERO) > 0);
	}

}
