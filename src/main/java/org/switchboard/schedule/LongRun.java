package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * A run of a job that goes on for a while by now.
 *
 * @param node on which node
 * @param since when it began
 * @param seen when that node told of it last
 */
record LongRun(String node, Instant since, Instant seen) {

	/** What takes longer is told while it goes on. */
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
