package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A job as administrators see it.
 *
 * @param id its id
 * @param purpose what it does
 * @param zone the time zone to show times in
 * @param next when it runs next, if it does
 * @param state its state
 * @param stuckAfter how long a run may take before it counts as stuck
 */
record ListedJob(JobId id, String purpose, ZoneId zone, Optional<Instant> next, JobState state, Duration stuckAfter) {

	String name() {
		return this.id.name();
	}

}
