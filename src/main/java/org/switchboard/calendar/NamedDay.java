package org.switchboard.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people type it: {@code tomorrow}, {@code Friday}, {@code 12/3} or {@code
 * 2026-12-03}.
 */
public final class NamedDay {

	private static final int SHORTEST_DAY = 3;

	private static final Pattern MONTH_AND_DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})(?:/(20[0-9]{2}))?");

	private final String name;

	/** Takes a word that may name a day, in upper or lower case. */
	public NamedDay(String word) {
		this.name = word.strip().toLowerCase(Locale.ROOT).replaceFirst("(?<![.!,:;])[.!,:;]++\\z", "");
	}

	/**
	 * Returns the day that the word names.
	 * @param today the day on which it is typed
	 * @param earliest the first day that counts, for names such as {@code Friday}
	 * @return the day, which may be in the past; empty if the word names none
	 */
	public Optional<LocalDate> on(LocalDate today, LocalDate earliest) {
		if (this.name.equals("tomorrow")) {
			return Optional.of(today.plusDays(1));
		}
		if (this.name.equals("today")) {
			return Optional.of(today);
		}
		return weekday().map((day) -> earliest.with(TemporalAdjusters.nextOrSame(day)))
			.or(this::date)
			.or(() -> monthAndDay(earliest));
	}

	private Optional<DayOfWeek> weekday() {
		return Arrays.stream(DayOfWeek.values())
			.filter((day) -> this.name.length() >= SHORTEST_DAY
					&& day.name().toLowerCase(Locale.ROOT).startsWith(this.name))
			.findFirst();
	}

	private Optional<LocalDate> date() {
		try {
			return Optional.of(LocalDate.parse(this.name));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private Optional<LocalDate> monthAndDay(LocalDate earliest) {
		Matcher matcher = MONTH_AND_DAY.matcher(this.name);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			MonthDay day = MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
			int first = (matcher.group(3) != null) ? Integer.parseInt(matcher.group(3)) : earliest.getYear();
			int last = (matcher.group(3) != null) ? first : first + 1;
			return Optional.of(day.atYear(first))
				.filter((found) -> first == last || !found.isBefore(earliest))
				.or(() -> Optional.of(day.atYear(last)))
				.filter((found) -> MonthDay.from(found).equals(day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
