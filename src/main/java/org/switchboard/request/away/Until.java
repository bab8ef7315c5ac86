package org.switchboard.request.away;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day somebody means by {@code until Monday}, {@code tomorrow} or {@code 2026-11-30}:
 * the first on which they are back. Pure.
 */
final class Until {

	private static final int SHORTEST_DAY = 3;

	private static final Pattern UNTIL = Pattern.compile("(?:until|till)(?:\\s+|\\z)");

	private final String words;

	Until(String words) {
		this.words = words.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether this is about an absence, even if the day is not clear. It may also be the
	 * beginning of a request.
	 * @return whether there is nothing, one word, or one that says until when
	 */
	boolean isMeant() {
		return UNTIL.matcher(this.words).lookingAt() || !this.words.contains(" ");
	}

	/**
	 * The day that is meant.
	 * @param today the day on which it is said
	 * @return the day, the next one of that name; it may be past
	 */
	Optional<LocalDate> day(LocalDate today) {
		String day = UNTIL.matcher(this.words).replaceFirst("").replaceFirst("[.!]+\\z", "");
		if (day.equals("tomorrow")) {
			return Optional.of(today.plusDays(1));
		}
		if (day.equals("today")) {
			return Optional.of(today);
		}
		return weekday(day).map((named) -> today.with(TemporalAdjusters.next(named))).or(() -> date(day));
	}

	private static Optional<DayOfWeek> weekday(String word) {
		return Arrays.stream(DayOfWeek.values())
			.filter((day) -> word.length() >= SHORTEST_DAY && day.name().toLowerCase(Locale.ROOT).startsWith(word))
			.findFirst();
	}

	private static Optional<LocalDate> date(String word) {
		try {
			return Optional.of(LocalDate.parse(word));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
