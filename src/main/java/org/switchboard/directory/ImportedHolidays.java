package org.switchboard.directory;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;

/**
 * The holidays of an iCalendar file: every all-day event, with all its repetitions.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
final class ImportedHolidays {

	/** The key under which the calendar is appended to the district file. */
	static final String KEY = "imported-holidays";

	// a day off every week for ten years; anything beyond that is a mistake
	private static final int MOST_TIMES = 520;

	private static final long LONGEST = 366;

	// keeps reading any calendar under a second
	private static final int MOST_REPEATING = 500;

	private static final int GREATEST_INTERVAL = 366;

	private static final int MOST_DAYS = 200_000;

	// the zone in which the library reads a date
	private static final ZoneId LOCAL = ZoneId.systemDefault();

	private ImportedHolidays() {
	}

	// joins a district file and an iCalendar file into one text, so that they are stored
	// and compared together
	static String append(String yaml, String calendar) {
		return yaml + calendar.lines().collect(Collectors.joining("\n  ", "\n" + KEY + ": |\n  ", "\n"));
	}

	// reads the days off, in bounded time
	static Set<LocalDate> read(String calendar, Consumer<String> wrong) {
		try {
			return days(calendar, wrong);
		}
		catch (IllegalArgumentException | AssertionError ex) {
			// the library throws these at a thirteenth month, for example
			wrong.accept("has an event whose RRULE can't be followed");
			return Set.of();
		}
	}

	private static Set<LocalDate> days(String calendar, Consumer<String> wrong) {
		List<VEvent> events = Biweekly.parse(calendar)
			.all()
			.stream()
			.flatMap((one) -> one.getEvents().stream())
			.filter(ImportedHolidays::lastsWholeDays)
			.toList();
		Set<LocalDate> days = new HashSet<>();
		// with EXRULE, the library may look for the next day forever
		if (events.stream().anyMatch((event) -> !event.getExceptionRules().isEmpty())) {
			wrong.accept("has an event with EXRULE, which is no longer part of iCalendar; use EXDATE");
		}
		else if (events.stream().filter(ImportedHolidays::repeats).count() > MOST_REPEATING) {
			wrong.accept("has more than " + MOST_REPEATING + " events that repeat; remove those that aren't holidays");
		}
		else if (events.stream().anyMatch(ImportedHolidays::repeatsTooSeldom)) {
			wrong.accept("has an event with an INTERVAL of more than " + GREATEST_INTERVAL + "; use RDATE");
		}
		else if (!addAll(events, days)) {
			wrong.accept("has too many days off; remove events that aren't holidays");
			return Set.of();
		}
		else if (days.isEmpty()) {
			wrong.accept("has an iCalendar file with no all-day events");
		}
		return days;
	}

	private static boolean repeats(VEvent event) {
		return event.getRecurrenceRule() != null;
	}

	private static boolean repeatsTooSeldom(VEvent event) {
		return repeats(event) && event.getRecurrenceRule().getValue().getInterval() != null
				&& event.getRecurrenceRule().getValue().getInterval() > GREATEST_INTERVAL;
	}

	private static boolean lastsWholeDays(VEvent event) {
		boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
		return !cancelled && event.getDateStart() != null && !event.getDateStart().getValue().hasTime();
	}

	private static boolean addAll(List<VEvent> events, Set<LocalDate> days) {
		long left = MOST_DAYS;
		for (VEvent event : events) {
			long length = length(event);
			DateIterator dates = event.getDateIterator(TimeZone.getTimeZone(LOCAL));
			for (int i = 0; dates.hasNext() && i < MOST_TIMES; i++) {
				left -= length;
				if (left < 0) {
					return false;
				}
				LocalDate first = day(dates.next());
				first.datesUntil(first.plusDays(length)).forEach(days::add);
			}
		}
		return true;
	}

	private static long length(VEvent event) {
		return Math.min(LONGEST, Math.max(1, days(event)));
	}

	// an event's end date is exclusive
	private static long days(VEvent event) {
		if (event.getDateEnd() != null) {
			return ChronoUnit.DAYS.between(day(event.getDateStart().getValue()), day(event.getDateEnd().getValue()));
		}
		return (event.getDuration() != null) ? Duration.ofMillis(event.getDuration().getValue().toMillis()).toDays()
				: 1;
	}

	private static LocalDate day(Date date) {
		return LocalDate.ofInstant(date.toInstant(), LOCAL);
	}

}
