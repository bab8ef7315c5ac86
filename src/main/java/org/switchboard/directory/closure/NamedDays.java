package org.switchboard.directory.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.calendar.NamedDay;

/**
 * The days in {@code tomorrow} or {@code 12/3 until Friday}.
 *
 * @param from the first day
 * @param until the last day; the first if none is named
 * @param rest the text after them
 */
record NamedDays(LocalDate from, LocalDate until, String rest) {

	/** The words between two days. */
	static final List<String> UNTIL = List.of("until", "till", "through");

	private static final Pattern SYNTAX = Pattern
		.compile("(?i)(?:on )?(\\S+)(?: (?:" + String.join("|", UNTIL) + ") (\\S+))?(?: (.*))?");

	static Optional<NamedDays> read(String text, LocalDate today) {
		Matcher matcher = SYNTAX.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String rest = Optional.ofNullable(matcher.group(3)).orElse("");
		Optional<String> last = Optional.ofNullable(matcher.group(2));
		return new NamedDay(matcher.group(1)).on(today, today)
			.flatMap((from) -> last.map((day) -> new NamedDay(day).on(today, from))
				.orElse(Optional.of(from))
				.map((until) -> new NamedDays(from, until, rest)));
	}

}
