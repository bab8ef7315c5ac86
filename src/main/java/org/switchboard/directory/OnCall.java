package org.switchboard.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.switchboard.calendar.BusinessTime;
import org.switchboard.calendar.DaysOff;
import org.switchboard.calendar.WeeklyHours;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Who is paged about a team's urgent requests.
 *
 * @param group the id of a Slack user group, if one is
 * @param shifts otherwise people, the first shift that is on; if none is, the team's lead
 */
public record OnCall(Optional<String> group, List<Shift> shifts) {

	static final OnCall LEAD = new OnCall(Optional.empty(), List.of());

	private static final Pattern GROUP = Pattern.compile("S[A-Z0-9]{2,20}");

	public OnCall {
		shifts = List.copyOf(shifts);
	}

	static OnCall read(YamlMap entry, PeopleRegistry people) {
		Optional<YamlText> group = entry.find("on-call-group");
		group.filter((id) -> !GROUP.matcher(id.text()).matches())
			.ifPresent((id) -> entry.wrong(id.line(), "has on-call-group " + id.quoted()
					+ ", which isn't the id of a Slack user group, such as S0BUSES"));
		List<Shift> shifts = entry.maps("on-call", "an on-call shift")
			.stream()
			.map((shift) -> shift(shift, people))
			.toList();
		if (group.isPresent() && !shifts.isEmpty()) {
			entry.wrong("should have either \"on-call\" or \"on-call-group\"");
		}
		return new OnCall(group.map(YamlText::text), shifts);
	}

	private static Shift shift(YamlMap entry, PeopleRegistry people) {
		entry.knows("people", "hours");
		entry.insist("people");
		return new Shift(people.findAll(entry, "person", entry.words("people")), Hours.read(entry));
	}

	// the ids of people, or of one user group, to mention at a time
	List<String> at(Team team, Instant now, ZoneId zone) {
		LocalDate today = LocalDate.ofInstant(now, zone);
		return this.group.map(List::of)
			.orElseGet(() -> this.shifts.stream()
				.filter((shift) -> shift.isOn(now, zone))
				.findFirst()
				.map(Shift::people)
				.orElseGet(() -> List.of(team.lead()))
				.stream()
				.map((person) -> team.coverFor(person, today).userId())
				.distinct()
				.toList());
	}

	OnCall with(UnaryOperator<Person> change) {
		return new OnCall(this.group,
				this.shifts.stream()
					.map((shift) -> new Shift(shift.people().stream().map(change).toList(), shift.hours()))
					.toList());
	}

	/**
	 * Some people's turn.
	 *
	 * @param people who is paged
	 * @param hours when, if not always
	 */
	public record Shift(List<Person> people, Optional<WeeklyHours> hours) {

		public Shift {
			people = people.stream().filter((person) -> !person.isDeactivated()).toList();
		}

		// a night or a holiday is like any other time to whoever listed it
		boolean isOn(Instant now, ZoneId zone) {
			return !this.people.isEmpty()
					&& this.hours.map((week) -> new BusinessTime(zone, week, DaysOff.NONE).isOpen(now)).orElse(true);
		}

	}

}
