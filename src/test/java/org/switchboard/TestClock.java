package org.switchboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The clock of all nodes and the simulated Slack: it starts at the next noon in UTC, so
 * that a test finds the same time of day whenever it runs, and runs on from there or from
 * wherever it is moved.
 */
public final class TestClock extends Clock {

	private final List<Runnable> nodes = new CopyOnWriteArrayList<>();

	private volatile Duration ahead = untilNoon();

	/** Moves the clock; nodes look at once for what is due then. */
	public synchronized void moveForward(Duration by) {
		this.ahead = this.ahead.plus(by);
		this.nodes.forEach(Runnable::run);
	}

	void wakes(Runnable node) {
		this.nodes.add(node);
	}

	void leaves(Runnable node) {
		this.nodes.remove(node);
	}

	/** Moves the clock, which keeps running from there. */
	public synchronized void shows(Instant time) {
		moveForward(Duration.between(instant(), time));
	}

	/**
	 * Returns to where it started for the next test, whose workspace saw nothing of the
	 * time between.
	 */
	public synchronized void startsAgain() {
		this.ahead = untilNoon();
	}

	private static Duration untilNoon() {
		Instant now = Instant.now();
		return Duration.between(now, now.truncatedTo(ChronoUnit.DAYS).plus(36, ChronoUnit.HOURS));
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

}
