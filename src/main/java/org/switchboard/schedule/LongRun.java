package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * A run in progress for more than a second.
 *
 * @param node the node that runs it
 * @param since when it started
 * @param seen when that node last reported it
 */
record LongRun(String node, Instant since, Instant seen) {

	/** Longer runs are reported while in progress. */
	static final Duration A_WHILE = Duration.ofSeconds(1);

	static LongRun read(String node, String stored) {
		String[] times = stored.split(" ", 2);
		return new LongRun(node, instant(times[0]), instant(times[1]));
	}

	String stored() {
		return this.since.toEpochMilli() + " " + this.seen.toEpochMilli();
	}

	private static Instant instant(String millis) {
		return Instant.ofEpochMilli(Long.parseLong(millis));
	}

}
