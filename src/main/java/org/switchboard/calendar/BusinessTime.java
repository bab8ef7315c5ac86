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
 * Business hours of a team. An hour is an elapsed hour, also in nights when clocks
 * change; hours start and end by local time, and both ends are inclusive.
 *
 * @param zone the office's time zone
 * @param hours regular hours of a week
 * @param daysOff closures and early releases
 */
public record BusinessTime(ZoneId zone, WeeklyHours hours, DaysOff daysOff) {

	/** A longer run of closed days is a mistake in the calendar. */
	private static final int LONGEST_BREAK = 3660;

	/** Business time for a team that works around the clock. */
	public static BusinessTime always(ZoneId zone) {
		return new BusinessTime(zone, WeeklyHours.ALWAYS, DaysOff.NONE);
	}

	/**
	 * Returns the earliest instant by which that much business time has passed.
	 * @param from the start
	 * @param worked the business time, not negative
	 * @return {@code from} itself if {@code worked} is zero
	 * @throws IllegalStateException if the office is closed for ten years
	 */
	public Instant plus(Instant from, Duration worked) {
		Duration left = worked;
		Instant reached = from;
		LocalDate date = LocalDate.ofInstant(from, this.zone);
		for (int idle = 0; !left.isZero(); idle++) {
			for (TimeRange open : on(date)) {
				Optional<TimeRange> rest = open.since(reached);
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
				throw new IllegalStateException("no one works for ten years after " + from);
			}
		}
		return reached;
	}

	/**
	 * Returns the business time between two instants, or zero if {@code to} is not later.
	 */
	public Duration between(Instant from, Instant to) {
		return to.isBefore(from) ? Duration.ZERO
				: stretches(from, to).stream().map(TimeRange::length).reduce(Duration.ZERO, Duration::plus);
	}

	/** Returns the business hours between two instants, cut off at both, in order. */
	public List<TimeRange> stretches(Instant from, Instant to) {
		LocalDate last = LocalDate.ofInstant(to, this.zone);
		return LocalDate.ofInstant(from, this.zone)
			.datesUntil(last.plusDays(1))
			.flatMap((date) -> on(date).stream())
			.flatMap((open) -> open.within(from, to).stream())
			.toList();
	}

	// opening and closing time both count as open
	/** Whether the office is open at an instant. */
	public boolean isOpen(Instant at) {
		LocalDate date = LocalDate.ofInstant(at, this.zone);
		// hours that end at midnight belong to the day before
		return Stream.of(date.minusDays(1), date).flatMap((day) -> on(day).stream()).anyMatch((open) -> open.has(at));
	}

	/**
	 * Returns when the office is next open.
	 * @param at the start
	 * @return {@code at} itself if the office is open then
	 * @throws IllegalStateException if the office is closed for ten years
	 */
	public Instant nextOpen(Instant at) {
		return isOpen(at) ? at : plus(at, Duration.ofNanos(1)).minusNanos(1);
	}

	/**
	 * Returns the same business time, keeping only those days off that lie within two
	 * dates.
	 */
	public BusinessTime during(LocalDate first, LocalDate last) {
		return new BusinessTime(this.zone, this.hours, this.daysOff.during(first, last));
	}

	private List<TimeRange> on(LocalDate date) {
		if (this.daysOff.closed().contains(date)) {
			return List.of();
		}
		Optional<LocalTime> early = Optional.ofNullable(this.daysOff.early().get(date));
		return this.hours.on(date.getDayOfWeek())
			.stream()
			.flatMap((span) -> early.map(span::before).orElse(Optional.of(span)).stream())
			.map((span) -> new TimeRange(span.begin(date).atZone(this.zone).toInstant(),
					span.end(date).atZone(this.zone).toInstant()))
			.filter((open) -> open.begin().isBefore(open.end()))
			.toList();
	}

}
