package org.switchboard.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people who serve one network for one department, or the whole district as the
 * department's desk.
 *
 * @param id {@code n1-hr} for a network's team, {@code hr-desk} for a desk
 * @param department the department
 * @param network the network it serves, nothing for a district desk
 * @param channel Slack's id of its channel
 * @param lead who leads it
 * @param members everybody in it, always with the lead
 * @param substitutes who stands in for a member by choice of the file; need not be a
 * member
 */
public record Team(String id, Department department, Optional<Network> network, String channel, Person lead,
		List<Person> members, Map<Person, Person> substitutes) {

	public Team {
		Set<Person> all = new LinkedHashSet<>(List.of(lead));
		all.addAll(members);
		members = List.copyOf(all);
		substitutes = Map.copyOf(substitutes);
	}

	/**
	 * The name that people see.
	 * @return for example {@code Network 1 HR} or {@code HR district desk}
	 */
	public String name() {
		return this.network.map((served) -> served.name() + " " + this.department.name())
			.orElse(this.department.name() + " district desk");
	}

	public boolean isDesk() {
		return this.network.isEmpty();
	}

	public boolean hasMember(String userId) {
		return this.members.stream().anyMatch((member) -> member.userId().equals(userId));
	}

	public boolean isLedBy(String userId) {
		return this.lead.userId().equals(userId);
	}

	/**
	 * Who does a person's work on a day: the person, or if away the first of the chain of
	 * their substitutes who is there, or the lead, or the first of the lead's
	 * substitutes. If all of them are away, the person keeps it.
	 * @param person the person, of this team or not
	 * @param date the day in the district's time zone
	 * @return who does it
	 */
	public Person standIn(Person person, LocalDate date) {
		return firstPresent(person, date).or(() -> firstPresent(this.lead, date)).orElse(person);
	}

	private Optional<Person> firstPresent(Person person, LocalDate date) {
		Set<Person> asked = new HashSet<>();
		Optional<Person> candidate = Optional.of(person);
		while (candidate.isPresent() && asked.add(candidate.get())) {
			if (!candidate.get().awayOn(date)) {
				return candidate;
			}
			candidate = candidate.map(this.substitutes::get);
		}
		return Optional.empty();
	}

}
