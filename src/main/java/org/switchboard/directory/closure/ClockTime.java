package org.switchboard.directory.closure;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day: {@code 12:00}, {@code 1:30 pm}, {@code 2pm} or {@code noon}. */
final class ClockTime {

	/** Matches anything that may be a time. */
	static final String SYNTAX = "noon|[0-9]{1,2}(?::[0-9]{2}(?: ?[ap]\\.?m)?| ?[ap]\\.?m)";

	private static final Pattern PARTS = Pattern.compile("([0-9]{1,2})(?::([0-9]{2}))? ?(?:([ap])\\.?m)?");

	private static final int HALF_DAY = 12;

	private ClockTime() {
	}

	static Optional<LocalTime> read(String text) {
		Matcher parts = PARTS.matcher(text.toLowerCase(Locale.ROOT));
		if (!parts.matches()) {
			return text.equalsIgnoreCase("noon") ? Optional.of(LocalTime.NOON) : Optional.empty();
		}
		int hour = Integer.parseInt(parts.group(1));
		int minute = Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(0);
		Optional<String> half = Optional.ofNullable(parts.group(3));
		if (half.isPresent() && (hour == 0 || hour > HALF_DAY)) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalTime
				.of(half.map((word) -> hour % HALF_DAY + (word.equals("p") ? HALF_DAY : 0)).orElse(hour), minute));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
