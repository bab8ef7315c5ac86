package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * The occurrences of a recurring job, by the clock on the wall, so that each local time
 * occurs once also in the nights when clocks are changed.
 */
final class Timetable {

	/** By which local times can differ in their order from the instants they are. */
	private static final Duration CLOCK_CHANGE = Duration.ofHours(2);

	private final CronExpression cron;

	private final ZoneId zone;

	Timetable(String cron, ZoneId zone) {
		this.cron = CronExpression.parse(cron);
		this.zone = zone;
	}

	// when a local time is
	Instant at(LocalDateTime local) {
		ZoneOffsetTransition change = this.zone.getRules().getTransition(local);
		return (change != null && change.isGap()) ? change.getInstant() : local.atZone(this.zone).toInstant();
	}

	LocalDateTime local(Instant instant) {
		return LocalDateTime.ofInstant(instant, this.zone);
	}

	Optional<LocalDateTime> next(LocalDateTime after) {
		return Optional.ofNullable(following(after));
	}

	// the latest occurrence up to an instant
	Optional<LocalDateTime> latest(LocalDateTime after, Instant until) {
		LocalDateTime end = local(until).plus(CLOCK_CHANGE);
		// looks back twice as far each time, and so never walks through years of them
		for (Duration back = CLOCK_CHANGE.multipliedBy(2);; back = back.multipliedBy(2)) {
			LocalDateTime start = end.minus(back);
			boolean all = !start.isAfter(after);
			Optional<LocalDateTime> found = last(all ? after : start, until);
			if (all || found.isPresent()) {
				return found;
			}
		}
	}

	private Optional<LocalDateTime> last(LocalDateTime after, Instant until) {
		LocalDateTime last = null;
		LocalDateTime next = following(after);
		while (next != null && !at(next).isAfter(until)) {
			last = next;
			next = following(next);
		}
		return Optional.ofNullable(last);
	}

	private @Nullable LocalDateTime following(LocalDateTime after) {
		return this.cron.next(after);
	}

}
