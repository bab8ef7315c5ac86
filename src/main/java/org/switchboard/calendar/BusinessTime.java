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
 * are in it.
 *
 * @param zone where they are
 * @param hours when they work in a week
 * @param daysOff which days are unlike others
 */
public record BusinessTime(ZoneId zone, WeeklyHours hours, DaysOff daysOff) {

	/** So many days that nobody works, one after the other, are a mistake. */
	private static final int LONGEST_BREAK = 3660;

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
			for (Stretch open : on(date)) {
				Optional<Stretch> rest = open.since(reached);
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
		return to.isBefore(from) ? Duration.ZERO
				: stretches(from, to).stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
	}

	/**
	 * When people work between two instants.
	 * @param from the earlier
	 * @param to the later
	 * @return without what is not between them, in order
	 */
	public List<Stretch> stretches(Instant from, Instant to) {
		LocalDate last = LocalDate.ofInstant(to, this.zone);
		return LocalDate.ofInstant(from, this.zone)
			.datesUntil(last.plusDays(1))
			.flatMap((date) -> on(date).stream())
			.flatMap((open) -> open.within(from, to).stream())
			.toList();
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

	/**
	 * The same time, without what it says of other days.
	 * @param first the first day
	 * @param last the last day
	 * @return the time, which counts as this does from the one to the other
	 */
	public BusinessTime during(LocalDate first, LocalDate last) {
		return new BusinessTime(this.zone, this.hours, this.daysOff.during(first, last));
	}

	private List<Stretch> on(LocalDate date) {
		if (this.daysOff.closed().contains(date)) {
			return List.of();
		}
		Optional<LocalTime> early = Optional.ofNullable(this.daysOff.early().get(date));
		return this.hours.on(date.getDayOfWeek())
			.stream()
			.flatMap((span) -> early.map(span::before).orElse(Optional.of(span)).stream())
			.map((span) -> new Stretch(span.begin(date).atZone(this.zone).toInstant(),
					span.end(date).atZone(this.zone).toInstant()))
			.filter((open) -> open.begin().isBefore(open.end()))
			.toList();
	}

}
