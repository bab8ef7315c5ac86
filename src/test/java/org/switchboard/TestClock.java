package org.switchboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of all nodes and the simulated Slack: real time until it is moved forward,
 * and running on from there.
 */
public final class TestClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	public synchronized void moveForward(Duration by) {
		this.ahead = this.ahead.plus(by);
	}

	/** Moves the clock, which keeps running from there. */
	public synchronized void shows(Instant time) {
		moveForward(Duration.between(instant(), time));
	}

	/**
	 * Returns to real time for the next test, whose workspace saw nothing of the time
	 * between.
	 */
	public synchronized void showsRealTime() {
		this.ahead = Duration.ZERO;
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
