package org.switchboard.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The people who serve one network for one department, or the whole district as the
 * department's desk.
 *
 * @param id {@code n1-hr} for a network's team, {@code hr-desk} for a desk
 * @param department the department
 * @param network the network it serves, nothing for a district desk
 * @param channel Slack's id of its channel
 * @param lead who leads it; if their Slack account is deactivated, the first in the chain
 * of their substitutes whose is not
 * @param members everybody in it, with the lead, whose account is not deactivated
 * @param substitutes who stands in for a member by choice of the file; need not be a
 * member
 * @param assigning how its requests find who works on them
 */
public record Team(String id, Department department, Optional<Network> network, String channel, Person lead,
		List<Person> members, Map<Person, Person> substitutes, Assigning assigning) {

	public Team {
		for (int i = 0; i < substitutes.size() && lead.isDeactivated(); i++) {
			lead = substitutes.getOrDefault(lead, lead);
		}
		Set<Person> all = new LinkedHashSet<>(List.of(lead));
		all.addAll(members);
		all.removeIf(Person::isDeactivated);
		members = List.copyOf(all);
		substitutes = Map.copyOf(substitutes);
	}

	/** As people see it, such as Network 1 HR or HR district desk. */
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
	 * Whether someone is its lead, or covers for the lead on a day (in the district's
	 * time zone).
	 */
	public boolean isLedOn(LocalDate date, String userId) {
		return isLedBy(userId) || standIn(this.lead, date).userId().equals(userId);
	}

	/**
	 * Who else a person can leave their work to: the other members, and those who stand
	 * in for one by the file.
	 */
	public List<Person> colleaguesOf(String userId) {
		return everybody().filter((person) -> !person.userId().equals(userId)).toList();
	}

	/** The members who are not away on a day, in the order of the file. */
	public List<Person> presentOn(LocalDate date) {
		return this.members.stream().filter((member) -> !member.awayOn(date)).toList();
	}

	Team with(UnaryOperator<Person> change) {
		Map<Person, Person> changed = new HashMap<>();
		this.substitutes.forEach((member, substitute) -> changed.put(change.apply(member), change.apply(substitute)));
		return new Team(this.id, this.department.with(change), this.network, this.channel, change.apply(this.lead),
				this.members.stream().map(change).toList(), changed, this.assigning);
	}

	/**
	 * Who does a person's work on a day: the person, or if away the first of the chain of
	 * their substitutes who is there, whom they chose themselves before whom the file
	 * names, or the lead, or the first of the lead's substitutes. If all of them are
	 * away, the person keeps it.
	 * @param person the person, of this team or not
	 * @param date the day in the district's time zone
	 * @return who does it
	 */
	public Person standIn(Person person, LocalDate date) {
		return firstPresent(person, date, new HashSet<>()).or(() -> firstPresent(this.lead, date, new HashSet<>()))
			.orElse(person);
	}

	/**
	 * Who takes over a person's work for good.
	 * @param person the person, of this team or not
	 * @param date the day in the district's time zone
	 * @return who stands in on that day, or else the lead, though away; no one if the
	 * accounts of all of them are deactivated
	 */
	public Optional<Person> successorOf(Person person, LocalDate date) {
		return Stream.of(standIn(person, date), this.lead).filter((other) -> !other.isDeactivated()).findFirst();
	}

	private Optional<Person> firstPresent(Person person, LocalDate date, Set<Person> asked) {
		if (!asked.add(person)) {
			return Optional.empty();
		}
		if (!person.awayOn(date)) {
			return Optional.of(person);
		}
		Optional<Person> chosen = person.substituteOn(date).flatMap(this::ofTheTeam);
		return chosen.flatMap((other) -> firstPresent(other, date, asked))
			.or(() -> Optional.ofNullable(this.substitutes.get(person))
				.flatMap((other) -> firstPresent(other, date, asked)));
	}

	private Optional<Person> ofTheTeam(String userId) {
		return everybody().filter((person) -> person.userId().equals(userId)).findFirst();
	}

	private Stream<Person> everybody() {
		return Stream.concat(this.members.stream(), this.substitutes.values().stream())
			.filter((person) -> !person.isDeactivated())
			.distinct();
	}

}
