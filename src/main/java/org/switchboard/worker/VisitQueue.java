package org.switchboard.worker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Places to visit when they are due and at least once per interval, longest overdue
 * first. Several workers can share the queue: a place being visited belongs to one worker
 * until it is due again. After a failed visit a place rests for 1 s, doubling to 30 s
 * with each further failure, unless it becomes due meanwhile.
 *
 * @param <P> identifies a place
 */
public final class VisitQueue<P> {

	private static final Instant BEING_VISITED = Instant.MAX;

	private final Map<P, Instant> due = new HashMap<>();

	private final Map<P, RepeatedFailures> troubles = new HashMap<>();

	private final String work;

	private final Duration interval;

	private final Clock clock;

	/**
	 * Creates an empty queue.
	 * @param work what is done at each place, for the log
	 * @param interval the longest time between two visits to a place
	 */
	public VisitQueue(String work, Duration interval, Clock clock) {
		this.work = work;
		this.interval = interval;
		this.clock = clock;
	}

	/** Adds a place, due at once. */
	public synchronized void add(P place) {
		this.due.put(place, this.clock.instant());
	}

	/** Removes a place. */
	public synchronized void remove(P place) {
		this.due.remove(place);
		this.troubles.remove(place);
	}

	/**
	 * Makes a place due at an instant, unless it is due sooner or unknown. A past instant
	 * means at once.
	 */
	public synchronized void due(P place, Instant at) {
		Instant now = this.clock.instant();
		Instant latest = earlier(at, now.plus(this.interval));
		Instant next = now.isAfter(latest) ? now : latest;
		this.due.computeIfPresent(place, (same, before) -> earlier(before, next));
	}

	/**
	 * Visits the place that is due, if any.
	 * @param visit does the work and returns when to come back; may throw
	 * @return when the next place is due
	 */
	public Instant visit(Function<P, Instant> visit) {
		take().ifPresent((place) -> visit(place, visit));
		return next();
	}

	private void visit(P place, Function<P, Instant> visit) {
		try {
			Instant again = visit.apply(place);
			succeeded(place);
			due(place, again);
		}
		catch (RuntimeException | LinkageError | AssertionError | StackOverflowError ex) {
			failed(place, ex);
		}
	}

	private synchronized void succeeded(P place) {
		RepeatedFailures over = this.troubles.remove(place);
		if (over != null) {
			over.over();
		}
	}

	private synchronized void failed(P place, Throwable failure) {
		Duration pause = this.troubles.computeIfAbsent(place, (same) -> new RepeatedFailures(this.work + " of " + same))
			.after(failure);
		Instant again = this.clock.instant().plus(pause);
		this.due.computeIfPresent(place, (same, before) -> earlier(before, again));
	}

	private synchronized Optional<P> take() {
		Instant now = this.clock.instant();
		Optional<P> next = this.due.entrySet()
			.stream()
			.filter((entry) -> isDue(entry.getKey(), entry.getValue(), now))
			.min(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey);
		next.ifPresent((place) -> this.due.put(place, BEING_VISITED));
		return next;
	}

	private boolean isDue(P place, Instant at, Instant now) {
		Duration pause = this.troubles.containsKey(place) ? RepeatedFailures.LONGEST_PAUSE : Duration.ZERO;
		// due times further ahead were set before the clock was set back
		return !at.isAfter(now) || (at.isAfter(now.plus(this.interval).plus(pause)) && !at.equals(BEING_VISITED));
	}

	private synchronized Instant next() {
		return this.due.values().stream().min(Instant::compareTo).orElse(Task.NOTHING_LEFT);
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
