package org.switchboard.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Business hours on one day.
 *
 * @param from opening time, in minutes after midnight, local time
 * @param to closing time, in minutes after midnight; 1440 is midnight at the end of the
 * day
 */
public record DayHours(int from, int to) {

	private static final int DAY = 24 * 60;

	private static final Pattern SYNTAX = Pattern.compile("([0-9]{1,2}):([0-9]{2})\\s*-\\s*([0-9]{1,2}):([0-9]{2})");

	public DayHours {
		if (from < 0 || to <= from || to > DAY) {
			throw new IllegalArgumentException("no span of a day: " + from + " to " + to);
		}
	}

	/**
	 * Reads hours such as {@code 7:30-16:00}; {@code 24:00} is the end of the day.
	 * @return empty if the text is something else
	 */
	public static Optional<DayHours> parse(String text) {
		Matcher matcher = SYNTAX.matcher(text.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Optional<Integer> from = minute(matcher.group(1), matcher.group(2));
		Optional<Integer> to = minute(matcher.group(3), matcher.group(4));
		return from.flatMap((first) -> to.filter((last) -> last > first).map((last) -> new DayHours(first, last)));
	}

	private static Optional<Integer> minute(String hours, String minutes) {
		int minute = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
		return Optional.of(minute).filter((known) -> known <= DAY && Integer.parseInt(minutes) < 60);
	}

	/** Whether two spans overlap, or one starts when the other ends. */
	public boolean touches(DayHours other) {
		return this.from <= other.to && other.from <= this.to;
	}

	// what remains with an early release
	Optional<DayHours> before(LocalTime end) {
		int last = Math.min(this.to, end.toSecondOfDay() / 60);
		return (last > this.from) ? Optional.of(new DayHours(this.from, last)) : Optional.empty();
	}

	LocalDateTime begin(LocalDate date) {
		return date.atStartOfDay().plusMinutes(this.from);
	}

	LocalDateTime end(LocalDate date) {
		return date.atStartOfDay().plusMinutes(this.to);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%02d:%02d-%02d:%02d", this.from / 60, this.from % 60, this.to / 60,
				this.to % 60);
	}

}
