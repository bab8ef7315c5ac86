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
 * The occurrences of a recurring job, by the clock on the wall, so that each local time
 * occurs once also in the nights when clocks are changed. In Quartz, it is the trigger
 * that wakes the sweep at those times: Quartz's own cron skips a day whose local time
 * doesn't exist.
 */
final class Timetable extends CronTriggerImpl {

	/** By which local times can differ in their order from the instants they are. */
	private static final Duration CLOCK_CHANGE = Duration.ofHours(2);

	private final CronExpression cron;

	private final ZoneId zone;

	Timetable(String cron, ZoneId zone) {
		this.cron = CronExpression.parse(cron);
		this.zone = zone;
		setTimeZone(TimeZone.getTimeZone(zone));
		setJobName(ScheduleConfiguration.RECURRING_SWEEP);
		// any sweep finds what was missed
		setMisfireInstruction(MISFIRE_INSTRUCTION_DO_NOTHING);
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
		return Optional.ofNullable(this.cron.next(after));
	}

	// the local times of an hour that comes twice are over after its first
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

	// halves the time in which it can be, and so never walks through years of them
	private Optional<LocalDateTime> latest(LocalDateTime after, LocalDateTime end, Instant until) {
		return next(after).filter((next) -> !at(next).isAfter(until)).map((next) -> {
			LocalDateTime middle = next.plus(Duration.between(next, end).dividedBy(2));
			return latest(middle, end, until).or(() -> latest(next, middle, until)).orElse(next);
		});
	}

}
