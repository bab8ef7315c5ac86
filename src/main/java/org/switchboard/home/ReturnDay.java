package org.switchboard.home;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.switchboard.calendar.NamedDay;

/**
 * The day someone means by {@code until Monday}, {@code tomorrow} or {@code 2026-11-30}:
 * the first day they are back.
 */
final class ReturnDay {

	private static final Pattern UNTIL = Pattern.compile("(?:until|till)(?:\\s+|\\z)");

	private final String words;

	ReturnDay(String words) {
		this.words = words.strip().toLowerCase(Locale.ROOT);
	}

	// whether this is about an absence, even if the day isn't clear; it may also be the
	// start of a request
	boolean isAboutAbsence() {
		return UNTIL.matcher(this.words).lookingAt() || !this.words.contains(" ");
	}

	Optional<LocalDate> day(LocalDate today) {
		return new NamedDay(UNTIL.matcher(this.words).replaceFirst("")).on(today, today.plusDays(1));
	}

}
