package org.switchboard.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time in which people work. An hour is an hour that passes, also in the nights when
 * clocks are changed; a span begins and ends by the clock on the wall. Both of its ends
 * are in it. Never changes.
 */
public final class BusinessTime {

	/** So many days that nobody works, one after the other, are a mistake. */
	private static final int LONGEST_BREAK = 3660;

	private final ZoneId zone;

	private final WeeklyHours hours;

	private final DaysOff daysOff;

	/**
	 * The time of some people.
	 * @param zone where they are
	 * @param hours when they work in a week
	 * @param daysOff which days are unlike others
	 */
	public BusinessTime(ZoneId zone, WeeklyHours hours, DaysOff daysOff) {
		this.zone = zone;
		this.hours = hours;
		this.daysOff = daysOff;
	}

	/**
	 * The time of people who always work.
	 * @param zone where they are
	 * @return each hour of each day
	 */
	public static BusinessTime always(ZoneId zone) {
		return new BusinessTime(zone, WeeklyHours.ALWAYS, DaysOff.NONE);
	}

	/**
	 * When some time of work has passed.
	 * @param from when it begins to count
	 * @param worked how much, not negative
	 * @return the earliest such instant; {@code from} itself if nothing is to pass
	 * @throws IllegalStateException if nobody works for ten years
	 */
	public Instant plus(Instant from, Duration worked) {
		Duration left = worked;
		Instant reached = from;
		LocalDate date = LocalDate.ofInstant(from, this.zone);
		for (int idle = 0; !left.isZero(); idle++) {
			for (Open open : on(date)) {
				Optional<Open> rest = open.since(reached);
				if (rest.isPresent() && !left.isZero()) {
					Duration most = rest.get().length();
					Duration part = (left.compareTo(most) < 0) ? left : most;
					reached = rest.get().begin().plus(part);
					left = left.minus(part);
					idle = 0;
				}
			}
			date = date.plusDays(1);
			if (idle > LONGEST_BREAK) {
				throw new IllegalStateException("nobody works for ten years after " + from);
			}
		}
		return reached;
	}

	/**
	 * How much of the time between two instants people work.
	 * @param from the earlier
	 * @param to the later
	 * @return nothing if it is not later
	 */
	public Duration between(Instant from, Instant to) {
		Duration worked = Duration.ZERO;
		LocalDate last = LocalDate.ofInstant(to, this.zone);
		for (LocalDate date = LocalDate.ofInstant(from, this.zone); !date.isAfter(last); date = date.plusDays(1)) {
			for (Open open : on(date)) {
				worked = worked.plus(open.within(from, to));
			}
		}
		return worked;
	}

	/**
	 * Whether people work.
	 * @param at when
	 * @return whether it is within a span, its ends included
	 */
	public boolean isOpen(Instant at) {
		LocalDate date = LocalDate.ofInstant(at, this.zone);
		// midnight ends the day before
		return Stream.of(date.minusDays(1), date).flatMap((day) -> on(day).stream()).anyMatch((open) -> open.has(at));
	}

	/**
	 * When people work next.
	 * @param at from when on
	 * @return {@code at} itself if they do then
	 * @throws IllegalStateException if nobody works for ten years
	 */
	public Instant nextOpen(Instant at) {
		return isOpen(at) ? at : plus(at, Duration.ofNanos(1)).minusNanos(1);
	}

	private List<Open> on(LocalDate date) {
		if (this.daysOff.closed().contains(date)) {
			return List.of();
		}
		Optional<LocalTime> early = Optional.ofNullable(this.daysOff.early().get(date));
		return this.hours.on(date.getDayOfWeek())
			.stream()
			.flatMap((span) -> early.map(span::before).orElse(Optional.of(span)).stream())
			.map((span) -> new Open(span.begin(date).atZone(this.zone).toInstant(),
					span.end(date).atZone(this.zone).toInstant()))
			.filter((open) -> open.begin().isBefore(open.end()))
			.toList();
	}

	/**
	 * A span on one day.
	 *
	 * @param begin when it begins
	 * @param end when it ends, later
	 */
	private record Open(Instant begin, Instant end) {

		Duration length() {
			return Duration.between(this.begin, this.end);
		}

		boolean has(Instant at) {
			return !at.isBefore(this.begin) && !at.isAfter(this.end);
		}

		Optional<Open> since(Instant from) {
			return from.isBefore(this.end) ? Optional.of(new Open(later(this.begin, from), this.end))
					: Optional.empty();
		}

		Duration within(Instant from, Instant to) {
			Duration shared = Duration.between(later(this.begin, from), this.end.isBefore(to) ? this.end : to);
			return shared.isNegative() ? Duration.ZERO : shared;
		}

		private static Instant later(Instant one, Instant other) {
			return one.isAfter(other) ? one : other;
		}

	}

}
