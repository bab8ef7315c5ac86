package org.switchboard.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.calendar.DayHours;
import org.switchboard.calendar.WeeklyHours;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.slack.SlackText;
import org.switchboard.wording.Formats;

/** The wording of who serves a school. */
final class ServiceWords {

	static final String HEADING = "Who serves your school";

	static final String NONE = "You don't belong to a school or a team yet.";

	static final String MORE = "`/request team` lists the teams of all your schools.";

	private ServiceWords() {
	}

	static String school(School school) {
		return "*" + SlackText.escape(school.name()) + "*  ·  " + SlackText.escape(school.network().name());
	}

	// its people, the lead first, and when and where they work
	static String team(Team team, String name, Directory directory, LocalDate today) {
		String hours = hours(directory.timeOf(team.department().id()).hours());
		String people = Stream.concat(Stream.of(person(team.lead(), today) + ", lead" + cover(team, today)),
				team.members()
					.stream()
					.filter((member) -> !team.isLedBy(member.userId()))
					.map((member) -> person(member, today)))
			.collect(Collectors.joining("; "));
		return "*" + SlackText.escape(name) + "*  <#" + team.channel() + ">  ·  " + hours + "\n" + people;
	}

	private static String person(Person person, LocalDate today) {
		return SlackText.escape(person.name()) + person.absenceOn(today)
			.map((absence) -> " (out until " + Formats.weekday(absence.back(), today) + ")")
			.orElse("");
	}

	private static String cover(Team team, LocalDate today) {
		Person cover = team.coverFor(team.lead(), today);
		return cover.userId().equals(team.lead().userId()) ? "" : ", covered by " + SlackText.escape(cover.name());
	}

	// days with the same hours in a row share a span, such as "Mon–Fri 7:30 AM–4:00 PM"
	private static String hours(WeeklyHours week) {
		if (week.equals(WeeklyHours.ALWAYS)) {
			return "around the clock";
		}
		List<String> spans = new ArrayList<>();
		DayOfWeek[] days = DayOfWeek.values();
		for (int first = 0, next; first < days.length; first = next) {
			List<DayHours> hours = week.on(days[first]);
			next = first + 1;
			while (next < days.length && week.on(days[next]).equals(hours)) {
				next++;
			}
			if (!hours.isEmpty()) {
				spans.add(days(days[first], days[next - 1]) + " "
						+ hours.stream().map(ServiceWords::span).collect(Collectors.joining(" and ")));
			}
		}
		return String.join(", ", spans);
	}

	private static String days(DayOfWeek first, DayOfWeek last) {
		String from = first.getDisplayName(TextStyle.SHORT, Locale.US);
		return (first == last) ? from : from + "–" + last.getDisplayName(TextStyle.SHORT, Locale.US);
	}

	private static String span(DayHours hours) {
		return time(hours.from()) + "–" + time(hours.to());
	}

	private static String time(int minute) {
		return Formats.time(LocalTime.MIN.plusMinutes(minute));
	}

}
