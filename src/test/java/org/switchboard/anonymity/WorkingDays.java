package org.switchboard.anonymity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When the central office works during the test's year. */
final class WorkingDays {

	static final ZoneId ZONE = ZoneId.of("America/New_York");

	// the April pulse would start in the first of these breaks, and a reminder of
	// November's would go out in the other
	private static final Set<LocalDate> HOLIDAYS = Stream
		.concat(LocalDate.of(2027, 4, 5).datesUntil(LocalDate.of(2027, 4, 10)), Stream.of(LocalDate.of(2027, 11, 4)))
		.collect(Collectors.toSet());

	private WorkingDays() {
	}

	static boolean include(LocalDate date) {
		return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !HOLIDAYS.contains(date);
	}

	// the same time on the next working day
	static ZonedDateTime from(ZonedDateTime time) {
		ZonedDateTime day = time;
		while (!include(day.toLocalDate())) {
			day = day.plusDays(1);
		}
		return day;
	}

	static String yaml() {
		return """
				calendar:
				  hours:
				    monday-friday: [8:00-16:00]
				  holidays:
				""" + HOLIDAYS.stream()
			.sorted()
			.map((date) -> "    - {name: Day off, date: " + date + "}\n")
			.collect(Collectors.joining());
	}

}
