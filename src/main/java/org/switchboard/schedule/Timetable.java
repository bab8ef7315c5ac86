package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

import org.jspecify.annotations.Nullable;
import org.quartz.Trigger;
import org.quartz.impl.triggers.CronTriggerImpl;
import org.springframework.scheduling.support.CronExpression;

/**
 * The occurrences of a recurring job in local time, so that each local time occurs once
 * even when daylight saving time begins or ends. It is also the Quartz trigger that
 * starts the sweep at those times, because Quartz's own cron skips a day on which the
 * local time doesn't exist.
 */
final class Timetable extends CronTriggerImpl {

	/** How far the order of local times may differ from the order of their instants. */
	private static final Duration CLOCK_CHANGE = Duration.ofHours(2);

	private final CronExpression cron;

	private final ZoneId zone;

	Timetable(String cron, ZoneId zone) {
		this.cron = CronExpression.parse(cron);
		this.zone = zone;
		setTimeZone(TimeZone.getTimeZone(zone));
		setJobName(ScheduleConfiguration.RECURRING_SWEEP);
		// any sweep finds missed occurrences
		setMisfireInstruction(MISFIRE_INSTRUCTION_DO_NOTHING);
	}

	// the instant of a local time
	Instant at(LocalDateTime local) {
		ZoneOffsetTransition change = this.zone.getRules().getTransition(local);
		return (change != null && change.isGap()) ? change.getInstant() : local.atZone(this.zone).toInstant();
	}

	LocalDateTime local(Instant instant) {
		return LocalDateTime.ofInstant(instant, this.zone);
	}

	Optional<LocalDateTime> next(LocalDateTime after) {
		return Optional.ofNullable(this.cron.next(after));
	}

	// a repeated local hour counts only the first time
	@Override
	protected @Nullable Date getTimeAfter(Date after) {
		Optional<LocalDateTime> next = next(local(after.toInstant()));
		while (next.isPresent() && !at(next.get()).isAfter(after.toInstant())) {
			next = next(next.get());
		}
		return next.map(this::at).map(Date::from).orElse(null);
	}

	@Override
	public String getCronExpression() {
		return this.cron.toString();
	}

	boolean isAsIn(@Nullable Trigger other) {
		return other instanceof Timetable there && there.cron.equals(this.cron) && there.zone.equals(this.zone);
	}

	// the latest occurrence up to an instant
	Optional<LocalDateTime> latest(LocalDateTime after, Instant until) {
		return latest(after, local(until).plus(CLOCK_CHANGE), until);
	}

	// a binary search, so that it never walks through years of occurrences
	private Optional<LocalDateTime> latest(LocalDateTime after, LocalDateTime end, Instant until) {
		return next(after).filter((next) -> !at(next).isAfter(until)).map((next) -> {
			LocalDateTime middle = next.plus(Duration.between(next, end).dividedBy(2));
			return latest(middle, end, until).or(() -> latest(next, middle, until)).orElse(next);
		});
	}

}
