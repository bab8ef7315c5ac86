package org.switchboard.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The clocks of a request. They change only by what happens to it, so that its history
 * gives them again.
 *
 * @param terms what it was promised
 * @param running its clocks, those that have stopped included
 * @param asOf when something happened to it last
 */
public record Clocks(Terms terms, Map<ClockKind, SlaClock> running, Instant asOf) {

	public Clocks {
		running = Collections.unmodifiableMap(new TreeMap<>(running));
	}

	/**
	 * Those of what was asked just now.
	 * @param terms what it was promised
	 * @param at when
	 * @return the clocks
	 */
	public static Clocks started(Terms terms, Instant at) {
		return new Clocks(terms, Map.of(ClockKind.FIRST_RESPONSE, SlaClock.started(at, terms, ClockKind.FIRST_RESPONSE),
				ClockKind.RESOLUTION, SlaClock.started(at, terms, ClockKind.RESOLUTION)), at);
	}

	/**
	 * They go on after something has happened.
	 * @param at when
	 * @param course which of them are to run from then on
	 * @return the clocks
	 */
	public Clocks after(Instant at, Course course) {
		Instant when = notBackwards(at);
		Map<ClockKind, SlaClock> next = new EnumMap<>(ClockKind.class);
		this.running.forEach((kind, clock) -> next.put(kind,
				course.runs(kind) ? clock.runs(when, this.terms, kind) : clock.halts(when, this.terms, kind)));
		if (course.begins()) {
			next.put(ClockKind.NEXT_REPLY, SlaClock.started(when, this.terms, ClockKind.NEXT_REPLY));
		}
		return new Clocks(this.terms, next, when);
	}

	/**
	 * They go on under other terms, and keep what they have counted.
	 * @param at when
	 * @param next the terms from then on
	 * @return the clocks
	 */
	public Clocks under(Instant at, Terms next) {
		Instant when = notBackwards(at);
		Map<ClockKind, SlaClock> changed = new EnumMap<>(ClockKind.class);
		this.running.forEach((kind, clock) -> changed.put(kind, clock.changes(when, this.terms, next, kind)));
		return new Clocks(next, changed, when);
	}

	// the clocks of nodes differ by some seconds
	private Instant notBackwards(Instant at) {
		return at.isBefore(this.asOf) ? this.asOf : at;
	}

	public Optional<SlaClock> find(ClockKind kind) {
		return Optional.ofNullable(this.running.get(kind));
	}

	/**
	 * When the time of those that run is over.
	 * @return in no order
	 */
	public List<Instant> dues() {
		return this.running.values().stream().flatMap((clock) -> clock.running().stream()).toList();
	}

	/**
	 * By how much a clock that has stopped was late, in the time that counts for it.
	 * @param kind which clock
	 * @return nothing if it runs, or was in time
	 */
	public Optional<Duration> lateBy(ClockKind kind) {
		return find(kind).flatMap((clock) -> clock.haltedAt()
			.flatMap((at) -> clock.due().filter(at::isAfter).map((due) -> late(kind, due, at))));
	}

	// who answers before anybody works again, is late by what has passed
	private Duration late(ClockKind kind, Instant due, Instant at) {
		return this.terms.counting(kind)
			.map((counting) -> counting.time().between(due, at))
			.filter((worked) -> !worked.isZero())
			.orElseGet(() -> Duration.between(due, at));
	}

	/**
	 * When a first answer is due or was.
	 * @return nothing if no time was set for it
	 */
	public Optional<Instant> answerDue() {
		return Objects.requireNonNull(this.running.get(ClockKind.FIRST_RESPONSE)).due();
	}

}
