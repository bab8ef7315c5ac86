package org.switchboard.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.Alarm;

/**
 * Who gets notice of an alarm.
 *
 * @param people each person once
 * @param inChannel whether the team's channel gets it too
 */
record AlarmRecipients(List<Participant> people, boolean inChannel) {

	// a confidential request stays between the person assigned and the team lead
	static AlarmRecipients of(Directory directory, Request request, Alarm alarm, boolean leadKnows, Instant now) {
		Optional<Team> team = directory.team(request.team().id());
		LocalDate today = directory.dateAt(now);
		boolean isConfidential = request.filing().confidential();
		Participant lead = team.map((known) -> Participant.of(known.coverFor(known.lead(), today)))
			.orElse(request.team().lead());
		Optional<Participant> owner = request.owner()
			.map((has) -> isConfidential ? has : presentFor(directory, team, has, today));
		Stream<Participant> people = switch (alarm) {
			case WARNING -> owner.or(() -> Optional.of(lead).filter((led) -> isConfidential)).stream();
			case BREACH -> Stream.concat(owner.stream(), Stream.of(lead));
			case LEAD -> Stream.of(lead);
			case HEAD -> Stream.concat(Stream.of(lead).filter((led) -> !leadKnows),
					Stream.of(directory.department(request.team().department())
						.flatMap(Department::head)
						.filter((head) -> !isConfidential)
						.map(Participant::of)
						.orElse(lead)));
		};
		boolean isForTheTeam = alarm == Alarm.WARNING || alarm == Alarm.BREACH;
		return new AlarmRecipients(people.distinct().toList(), isForTheTeam && owner.isEmpty() && !isConfidential);
	}

	private static Participant presentFor(Directory directory, Optional<Team> team, Participant owner,
			LocalDate today) {
		Optional<Person> person = directory.person(owner.userId());
		return team.flatMap((known) -> person.map((has) -> Participant.of(known.coverFor(has, today)))).orElse(owner);
	}

	List<Participant> without(List<Participant> acted) {
		return this.people.stream().filter((person) -> acted.stream().noneMatch(person::is)).toList();
	}

}
