package org.switchboard.measure;

import java.time.Duration;
import java.time.Instant;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.SlaClock;

/**
 * A wait that hasn't ended.
 *
 * @param kind what for
 * @param time how long so far, in the hours that count
 * @param isLate whether it is overdue, or was when the clock stopped to ask the school
 */
record OngoingWait(WaitKind kind, Duration time, boolean isLate) {

	static OngoingWait of(Request request, WaitKind kind, Instant now) {
		SlaClock clock = request.clocks().find(kind.clock()).orElseThrow();
		Duration counted = clock.since()
			.filter(now::isAfter)
			.map((since) -> request.clocks().terms().time(kind.clock()).between(since, now))
			.orElse(Duration.ZERO);
		return new OngoingWait(kind, clock.used().plus(counted),
				clock.due().filter((due) -> due.isBefore(clock.haltedAt().orElse(now))).isPresent());
	}

}
