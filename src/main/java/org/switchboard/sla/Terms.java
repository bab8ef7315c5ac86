package org.switchboard.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.switchboard.calendar.BusinessTime;

/**
 * What the school was promised for a request. Holds everything its clocks need, so they
 * can be replayed long after the policy and the calendar have changed.
 *
 * @param time the team's business time
 * @param until the last day covered by the calendar
 * @param targets time limits by clock
 * @param ladder who is told when it is overdue, earliest step first
 * @param promised when a first response is due, as stored by a version that knew only
 * that
 */
public record Terms(BusinessTime time, LocalDate until, Map<ClockKind, Target> targets, List<EscalationLevel> ladder,
		Optional<Instant> promised) {

	/** How far calendars are kept. Nearly all requests are closed sooner. */
	private static final int DAYS = 400;

	public Terms {
		// sorted, because stored terms are compared as text
		targets = Collections.unmodifiableMap(new TreeMap<>(targets));
		ladder = List.copyOf(ladder);
		promised = Objects.requireNonNullElse(promised, Optional.empty());
	}

	/**
	 * Creates the terms for a request that is filed or moved on a day.
	 * @param time the team's business time
	 * @param today the first day of the terms
	 * @param targets time limits by clock
	 * @param ladder who is told when it is overdue, earliest step first
	 */
	public static Terms of(BusinessTime time, LocalDate today, Map<ClockKind, Target> targets,
			List<EscalationLevel> ladder) {
		LocalDate until = today.plusDays(DAYS);
		return new Terms(time.during(today, until), until, targets, ladder, Optional.empty());
	}

	/**
	 * Creates terms from what older versions stored, which is only when an answer is due.
	 */
	public static Terms promising(Instant answerDue) {
		return new Terms(BusinessTime.always(ZoneOffset.UTC), LocalDate.EPOCH, Map.of(), List.of(),
				Optional.of(answerDue));
	}

	/**
	 * Whether other terms say the same for every day from {@code today} on that both
	 * cover.
	 */
	public boolean agreesWith(Terms other, LocalDate today) {
		return this.targets.equals(other.targets) && this.ladder.equals(other.ladder)
				&& this.promised.equals(other.promised) && !this.until.isBefore(today)
				&& this.time.during(today, this.until).equals(other.time.during(today, this.until));
	}

	/** Returns a clock's target and the time that counts; empty without a target. */
	public Optional<ClockTarget> counting(ClockKind kind) {
		return Optional.ofNullable(this.targets.get(kind))
			.map((target) -> new ClockTarget(target.within(), time(target.aroundTheClock())));
	}

	/**
	 * Returns the time that counts for a clock, with or without a target: business hours,
	 * unless its target counts every hour.
	 */
	public BusinessTime time(ClockKind kind) {
		return counting(kind).map(ClockTarget::time).orElse(this.time);
	}

	/** Returns every hour or the team's business hours. */
	public BusinessTime time(boolean aroundTheClock) {
		return aroundTheClock ? BusinessTime.always(this.time.zone()) : this.time;
	}

}
