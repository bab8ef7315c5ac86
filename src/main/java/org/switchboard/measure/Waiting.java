package org.switchboard.measure;

import java.time.Duration;
import java.time.Instant;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.SlaClock;

/**
 * A wait that hasn't ended.
 *
 * @param timing what for
 * @param time how long so far, in the hours that count
 * @param isLate whether it is overdue, or was when the clock stopped to ask the school
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
