package org.switchboard.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * The people of a department who serve one network, or the whole district as its desk.
 *
 * @param id {@code n1-hr} for a network's team, {@code hr-desk} for a desk
 * @param department the department
 * @param network the network it serves; empty for a district desk
 * @param channel the Slack id of its channel
 * @param lead its lead; if that Slack account is deactivated, the first in the chain of
 * backups whose isn't
 * @param members everyone on it, including the lead, without deactivated accounts
 * @param substitutes the backup the file names for a member, who need not be a member
 * @param assigning how its requests get assigned
 * @param onCall who is paged about its urgent requests
 */
public record Team(String id, Department department, Optional<Network> network, String channel, Person lead,
		List<Person> members, Map<Person, Person> substitutes, AssignmentMode assigning, OnCall onCall) {

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

	/** Returns the name people see: "Network 1 HR" or "HR district desk". */
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
	 * Returns whether someone is the lead or covers for the lead on a day (in the
	 * district's time zone).
	 */
	public boolean isLedOn(LocalDate date, String userId) {
		return isLedBy(userId) || coverFor(this.lead, date).userId().equals(userId);
	}

	/**
	 * Returns whom a person can leave their work to: the other members and the backups
	 * the file names.
	 */
	public List<Person> colleaguesOf(String userId) {
		return everybody().filter((person) -> !person.userId().equals(userId)).toList();
	}

	/** Returns the members who aren't out on a day, in file order. */
	public List<Person> presentOn(LocalDate date) {
		return this.members.stream().filter((member) -> !member.awayOn(date)).toList();
	}

	/**
	 * Returns the Slack ids of the people to page about an urgent request, or of one user
	 * group: whoever is on call, or else the lead. Backups replace people who are out.
	 * @param zone the district's time zone
	 */
	public List<String> onCallAt(Instant now, ZoneId zone) {
		return this.onCall.at(this, now, zone);
	}

	Team with(UnaryOperator<Person> change) {
		Map<Person, Person> changed = new HashMap<>();
		this.substitutes.forEach((member, substitute) -> changed.put(change.apply(member), change.apply(substitute)));
		return new Team(this.id, this.department.with(change), this.network, this.channel, change.apply(this.lead),
				this.members.stream().map(change).toList(), changed, this.assigning, this.onCall.with(change));
	}

	/**
	 * Returns who does a person's work on a day: the person, or else the first in the
	 * chain of their backups who is in (the one they chose comes before the one the file
	 * names), or else the lead or the first of the lead's backups who is in. If everyone
	 * is out, it stays with the person.
	 * @param person a person, on this team or not
	 * @param date the day in the district's time zone
	 */
	public Person coverFor(Person person, LocalDate date) {
		return firstPresent(person, date, new HashSet<>()).or(() -> firstPresent(this.lead, date, new HashSet<>()))
			.orElse(person);
	}

	/**
	 * Returns who takes over a person's work for good.
	 * @param person a person, on this team or not
	 * @param date the day in the district's time zone
	 * @return who covers on that day, or else the lead, even if out; empty if all of
	 * their accounts are deactivated
	 */
	public Optional<Person> successorOf(Person person, LocalDate date) {
		return Stream.of(coverFor(person, date), this.lead).filter((other) -> !other.isDeactivated()).findFirst();
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
