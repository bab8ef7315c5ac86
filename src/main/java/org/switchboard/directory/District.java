package org.switchboard.directory;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

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
 */
record District(String name, ZoneId zone, WeeklyHours hours, DaysOff daysOff, Policy policy, List<Person> people,
		List<Department> departments, List<Network> networks, List<Team> teams, List<School> schools,
		Map<String, LeaderScope> leaders, Set<String> administrators) {

	District {
		people = List.copyOf(people);
		departments = List.copyOf(departments);
		networks = List.copyOf(networks);
		teams = List.copyOf(teams);
		schools = List.copyOf(schools);
		leaders = Map.copyOf(leaders);
		administrators = Set.copyOf(administrators);
	}

	// as its people are today
	District with(UnaryOperator<Person> change) {
		return new District(this.name, this.zone, this.hours, this.daysOff, this.policy,
				this.people.stream().map(change).toList(), this.departments, this.networks,
				this.teams.stream().map((team) -> team.with(change)).toList(),
				this.schools.stream().map((school) -> school.with(change)).toList(), this.leaders, this.administrators);
	}

}
