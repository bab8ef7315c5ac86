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
 * The clocks of a request. Only events change them, so the history can rebuild them.
 *
 * @param terms what the school was promised
 * @param running all clocks, also those that have stopped
 * @param asOf when the last event happened
 */
public record Clocks(Terms terms, Map<ClockKind, SlaClock> running, Instant asOf) {

	public Clocks {
		running = Collections.unmodifiableMap(new TreeMap<>(running));
	}

	/** Starts the clocks of a new request. */
	public static Clocks started(Terms terms, Instant at) {
		return new Clocks(terms, Map.of(ClockKind.FIRST_RESPONSE, SlaClock.started(at, terms, ClockKind.FIRST_RESPONSE),
				ClockKind.RESOLUTION, SlaClock.started(at, terms, ClockKind.RESOLUTION)), at);
	}

	/** Moves the clocks on after an event, by the state the request is in now. */
	public Clocks after(Instant at, ClockState course) {
		Instant when = notBackwards(at);
		Map<ClockKind, SlaClock> next = new EnumMap<>(ClockKind.class);
		this.running.forEach((kind, clock) -> next.put(kind,
				course.runs(kind) ? clock.runs(when, this.terms, kind) : clock.halts(when, this.terms, kind)));
		if (course.begins()) {
			next.put(ClockKind.NEXT_REPLY, SlaClock.started(when, this.terms, ClockKind.NEXT_REPLY));
		}
		return new Clocks(this.terms, next, when);
	}

	/** Moves the clocks to other terms. They keep the time they have counted. */
	public Clocks under(Instant at, Terms next) {
		Instant when = notBackwards(at);
		Map<ClockKind, SlaClock> changed = new EnumMap<>(ClockKind.class);
		this.running.forEach((kind, clock) -> changed.put(kind, clock.changes(when, this.terms, next, kind)));
		return new Clocks(next, changed, when);
	}

	// the system clocks of two nodes may differ by seconds
	private Instant notBackwards(Instant at) {
		return at.isBefore(this.asOf) ? this.asOf : at;
	}

	public Optional<SlaClock> find(ClockKind kind) {
		return Optional.ofNullable(this.running.get(kind));
	}

	/** Returns when the running clocks are due, in no order. */
	public List<Instant> dues() {
		return this.running.values().stream().flatMap((clock) -> clock.running().stream()).toList();
	}

	/**
	 * Returns how late a stopped clock was, in the time that counts for it.
	 * @param kind the clock
	 * @return empty if it runs or was on time
	 */
	public Optional<Duration> lateBy(ClockKind kind) {
		return find(kind).flatMap((clock) -> clock.haltedAt()
			.flatMap((at) -> clock.due().filter(at::isAfter).map((due) -> late(kind, due, at))));
	}

	// a late reply outside business hours is late by elapsed time
	private Duration late(ClockKind kind, Instant due, Instant at) {
		return this.terms.counting(kind)
			.map((counting) -> counting.time().between(due, at))
			.filter((worked) -> !worked.isZero())
			.orElseGet(() -> Duration.between(due, at));
	}

	/** Returns when a first response is or was due; empty without a target. */
	public Optional<Instant> answerDue() {
		return Objects.requireNonNull(this.running.get(ClockKind.FIRST_RESPONSE)).due();
	}

}
