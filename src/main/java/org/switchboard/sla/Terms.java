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
 * What a request was promised: how soon what is to happen, and in whose time. It is all
 * that its clocks need, so that they can be replayed when the policy and the calendar
 * have long been others.
 *
 * @param time when its team works
 * @param until the last day of which the calendar was known
 * @param targets how soon what is to happen
 * @param ladder who is told of what is late, soonest first
 * @param promised when a first answer is due, whatever else is said, by a version that
 * knew nothing but that
 */
public record Terms(BusinessTime time, LocalDate until, Map<ClockKind, Target> targets, List<EscalationLevel> ladder,
		Optional<Instant> promised) {

	/** As far as calendars are kept: longer than nearly all requests stay open. */
	private static final int DAYS = 400;

	public Terms {
		// always written in one order: what is stored is compared as a text
		targets = Collections.unmodifiableMap(new TreeMap<>(targets));
		ladder = List.copyOf(ladder);
		promised = Objects.requireNonNullElse(promised, Optional.empty());
	}

	/**
	 * The terms of a day.
	 * @param time when the team works
	 * @param today the first day on which they count
	 * @param targets how soon what is to happen
	 * @param ladder who is told of what is late, soonest first
	 * @return the terms
	 */
	public static Terms of(BusinessTime time, LocalDate today, Map<ClockKind, Target> targets,
			List<EscalationLevel> ladder) {
		LocalDate until = today.plusDays(DAYS);
		return new Terms(time.during(today, until), until, targets, ladder, Optional.empty());
	}

	/**
	 * The terms of what was stored by older versions.
	 * @param answerDue when a first answer is due
	 * @return terms that know nothing else
	 */
	public static Terms promising(Instant answerDue) {
		return new Terms(BusinessTime.always(ZoneOffset.UTC), LocalDate.EPOCH, Map.of(), List.of(),
				Optional.of(answerDue));
	}

	/**
	 * Whether other terms come to the same from a day on.
	 * @param other the other terms, of that day
	 * @param today the day
	 * @return whether they say the same of all days that are known to both
	 */
	public boolean agreesWith(Terms other, LocalDate today) {
		return this.targets.equals(other.targets) && this.ladder.equals(other.ladder)
				&& this.promised.equals(other.promised) && !this.until.isBefore(today)
				&& this.time.during(today, this.until).equals(other.time.during(today, this.until));
	}

	/**
	 * How a clock counts.
	 * @param kind which clock
	 * @return nothing if it has no target
	 */
	public Optional<Counting> counting(ClockKind kind) {
		return Optional.ofNullable(this.targets.get(kind))
			.map((target) -> new Counting(target.within(), time(target.aroundTheClock())));
	}

	/**
	 * The time that counts for a clock, whether it has a target or not.
	 * @param kind which clock
	 * @return when the team works, unless its target counts every hour
	 */
	public BusinessTime time(ClockKind kind) {
		return counting(kind).map(Counting::time).orElse(this.time);
	}

	/**
	 * The time that counts.
	 * @param aroundTheClock whether every hour does
	 * @return when the team works, or always
	 */
	public BusinessTime time(boolean aroundTheClock) {
		return aroundTheClock ? BusinessTime.always(this.time.zone()) : this.time;
	}

}
