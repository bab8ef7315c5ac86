package org.switchboard.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A job as administrators see it.
 *
 * @param id which
 * @param purpose what it is for
 * @param zone in whose time it is done
 * @param next when it is done next, if it is
 * @param state how it stands
 * @param stuckAfter how long a run may take before it counts as stuck
 */
record ListedJob(JobId id, String purpose, ZoneId zone, Optional<Instant> next, JobState state, Duration stuckAfter) {

	String name() {
		return this.id.name();
	}

}
