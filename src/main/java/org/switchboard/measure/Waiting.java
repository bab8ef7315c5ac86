package org.switchboard.measure;

import java.time.Duration;
import java.time.Instant;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.SlaClock;

/**
 * For how long somebody has been waiting, who still is.
 *
 * @param timing for what
 * @param time how long, in the time that counts
 * @param isLate whether it was due before, or before the school was asked something
 */
record Waiting(Timing timing, Duration time, boolean isLate) {

	static Waiting of(Request request, Timing timing, Instant now) {
		SlaClock clock = request.clocks().find(timing.clock()).orElseThrow();
		Duration counted = clock.since()
			.filter(now::isAfter)
			.map((since) -> request.clocks().terms().time(timing.clock()).between(since, now))
			.orElse(Duration.ZERO);
		return new Waiting(timing, clock.used().plus(counted),
				clock.due().filter((due) -> due.isBefore(clock.haltedAt().orElse(now))).isPresent());
	}

}
