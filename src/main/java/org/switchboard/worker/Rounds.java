package org.switchboard.worker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Places to be visited, each when it is due and at least once per interval, the longest
 * overdue first. Several workers may share the rounds: who visits a place has it alone
 * until it falls due again.
 *
 * @param <P> what a place is known by
 */
public final class Rounds<P> {

	private static final Instant BEING_VISITED = Instant.MAX;

	private final Map<P, Instant> due = new HashMap<>();

	private final Duration interval;

	private final Clock clock;

	/**
	 * Rounds without a place yet.
	 * @param interval the longest between two visits to one place
	 * @param clock what says when a place is due
	 */
	public Rounds(Duration interval, Clock clock) {
		this.interval = interval;
		this.clock = clock;
	}

	/**
	 * Visits the place from now on.
	 * @param place the place, due at once
	 */
	public synchronized void add(P place) {
		this.due.put(place, this.clock.instant());
	}

	/**
	 * Visits the place no longer.
	 * @param place the place
	 */
	public synchronized void remove(P place) {
		this.due.remove(place);
	}

	/**
	 * The place is due then, or earlier if it was so before.
	 * @param place a place; unknown ones are ignored
	 * @param at when; what is past means at once
	 */
	public synchronized void due(P place, Instant at) {
		Instant now = this.clock.instant();
		Instant latest = earlier(at, now.plus(this.interval));
		Instant next = now.isAfter(latest) ? now : latest;
		this.due.computeIfPresent(place, (same, before) -> earlier(before, next));
	}

	/**
	 * Visits the place that is due, if one is.
	 * @param visit does what is to be done there and answers when to come again; when it
	 * throws, that is after the interval
	 * @return when the next place is due
	 */
	public Instant visit(Function<P, Instant> visit) {
		Optional<P> place = take();
		if (place.isPresent()) {
			Instant again = Instant.MAX;
			try {
				again = visit.apply(place.get());
			}
			finally {
				due(place.get(), again);
			}
		}
		return next();
	}

	private synchronized Optional<P> take() {
		Instant now = this.clock.instant();
		Optional<P> next = this.due.entrySet()
			.stream()
			.filter((entry) -> isDue(entry.getValue(), now))
			.min(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey);
		next.ifPresent((place) -> this.due.put(place, BEING_VISITED));
		return next;
	}

	private boolean isDue(Instant at, Instant now) {
		// what lies further ahead was set before the clock was put back
		return !at.isAfter(now) || (at.isAfter(now.plus(this.interval)) && !at.equals(BEING_VISITED));
	}

	private synchronized Instant next() {
		return this.due.values().stream().min(Instant::compareTo).orElse(Task.NOTHING_LEFT);
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
