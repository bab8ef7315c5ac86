package org.switchboard.schedule;

import java.time.Instant;

/**
 * Who paused a job, and when.
 *
 * @param userId the Slack user id of who paused it
 * @param at when they did
 */
record JobPause(String userId, Instant at) {

	static JobPause read(String stored) {
		int space = stored.indexOf(' ');
		return new JobPause(stored.substring(0, space),
				Instant.ofEpochMilli(Long.parseLong(stored.substring(space + 1))));
	}

	String stored() {
		return this.userId + " " + this.at.toEpochMilli();
	}

}
