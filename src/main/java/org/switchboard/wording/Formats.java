package org.switchboard.wording;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, times, durations and percentages look in plain text. */
public final class Formats {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

	private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

	private Formats() {
	}

	/** Returns a day like "Dec 4". */
	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	/**
	 * Returns a day like "Dec 4", with its year unless it is today's.
	 * @param today the reader's day
	 */
	public static String day(LocalDate day, LocalDate today) {
		return day(day) + year(day, today);
	}

	/**
	 * Returns a day like "Friday, December 4", with its year unless it is today's.
	 * @param today the reader's day
	 */
	public static String weekday(LocalDate day, LocalDate today) {
		return WEEKDAY.format(day) + year(day, today);
	}

	/** Returns days like "Nov 23–29" or "Nov 30 – Dec 6". */
	public static String days(LocalDate first, LocalDate last) {
		return (first.getMonth() == last.getMonth()) ? day(first) + "–" + last.getDayOfMonth()
				: day(first) + " – " + day(last);
	}

	/** Returns a time like "8:30 PM". */
	public static String time(LocalTime time) {
		return TIME.format(time);
	}

	/** Returns a duration like "2 hr 10 min" or "40 sec". */
	public static String duration(Duration duration) {
		if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
			return duration.toSeconds() + " sec";
		}
		if (duration.compareTo(Duration.ofHours(1)) < 0) {
			return duration.toMinutes() + " min";
		}
		return duration.toHours() + " hr"
				+ ((duration.toMinutesPart() > 0) ? " " + duration.toMinutesPart() + " min" : "");
	}

	/** Returns a percentage like "90%". */
	public static String percent(long percent) {
		return percent(String.valueOf(percent));
	}

	/**
	 * Returns a percentage like "90%".
	 * @param percent a number, or two with a dash between
	 */
	public static String percent(String percent) {
		return percent + "%";
	}

	private static String year(LocalDate day, LocalDate today) {
		return (day.getYear() != today.getYear()) ? ", " + day.getYear() : "";
	}

}
