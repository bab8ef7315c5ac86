package org.switchboard.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.switchboard.calendar.DaysOff;
import org.switchboard.calendar.WeeklyHours;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Reads the central office's hours and days off. Optional: without it, the office is
 * always open.
 */
final class CalendarSection {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

	private final YamlMap root;

	private final Optional<YamlMap> calendar;

	CalendarSection(YamlMap root) {
		this.root = root;
		this.calendar = root.map("calendar", "\"calendar\"");
		this.calendar.ifPresent((map) -> map.knows("hours", "holidays", "early-release"));
	}

	WeeklyHours hours() {
		return this.calendar.flatMap(Hours::read).orElse(WeeklyHours.ALWAYS);
	}

	DaysOff daysOff() {
		Set<LocalDate> closed = new HashSet<>();
		Map<LocalDate, LocalTime> early = new HashMap<>();
		this.calendar.ifPresent((map) -> {
			map.maps("holidays", "a holiday").forEach((entry) -> readHoliday(entry, closed));
			map.maps("early-release", "an early-release day").forEach((entry) -> readEarly(entry, early));
		});
		this.root.find(ImportedHolidays.KEY)
			.ifPresent((text) -> closed
				.addAll(ImportedHolidays.read(text.text(), (sentence) -> this.root.wrong(text.line(), sentence))));
		return new DaysOff(closed, early);
	}

	private static void readHoliday(YamlMap entry, Set<LocalDate> closed) {
		entry.knows("name", "date", "from", "until");
		MenuLimits.name(entry, "name");
		if (entry.has("date")) {
			entry.need("date").flatMap((day) -> DateText.read(entry, day)).ifPresent(closed::add);
		}
		if (entry.has("date") == (entry.has("from") || entry.has("until"))) {
			entry.wrong("should have either \"date\", or \"from\" and \"until\"");
		}
		else if (!entry.has("date")) {
			DateText.readSpan(entry)
				.filter((days) -> !days.until().isBefore(days.from()))
				.ifPresent((days) -> addAll(entry, days, closed));
		}
	}

	private static void addAll(YamlMap entry, DateText.Days days, Set<LocalDate> closed) {
		if (days.until().isAfter(days.from().plusYears(1))) {
			entry.wrong("lasts more than a year");
			return;
		}
		days.from().datesUntil(days.until().plusDays(1)).forEach(closed::add);
	}

	private static void readEarly(YamlMap entry, Map<LocalDate, LocalTime> early) {
		entry.knows("name", "date", "at");
		MenuLimits.name(entry, "name");
		Optional<LocalDate> date = entry.need("date").flatMap((day) -> DateText.read(entry, day));
		Optional<LocalTime> at = entry.need("at").flatMap((time) -> time(entry, time));
		date.ifPresent((day) -> at.ifPresent((time) -> early.put(day, time)));
	}

	private static Optional<LocalTime> time(YamlMap entry, YamlText time) {
		try {
			return Optional.of(LocalTime.parse(time.text(), TIME));
		}
		catch (DateTimeParseException ex) {
			entry.wrong(time.line(), "has " + time.quoted() + ", which is no time of day; write it like 12:30");
			return Optional.empty();
		}
	}

}
