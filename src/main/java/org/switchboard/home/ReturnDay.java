package org.switchboard.home;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.switchboard.calendar.NamedDay;

/**
 * The day somebody means by {@code until Monday}, {@code tomorrow} or {@code 2026-11-30}:
 * the first on which they are back. Pure.
 */
final class ReturnDay {

	private static final Pattern UNTIL = Pattern.compile("(?:until|till)(?:\\s+|\\z)");

	private final String words;

	ReturnDay(String words) {
		this.words = words.strip().toLowerCase(Locale.ROOT);
	}

	// whether this is about an absence, even if the day is not clear. It may also be the
	// beginning of a request
	boolean isMeant() {
		return UNTIL.matcher(this.words).lookingAt() || !this.words.contains(" ");
	}

	// the day that is meant
	Optional<LocalDate> day(LocalDate today) {
		return new NamedDay(UNTIL.matcher(this.words).replaceFirst("")).on(today, today.plusDays(1));
	}

}
