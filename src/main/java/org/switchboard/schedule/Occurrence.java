package org.switchboard.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * One of the times at which a recurring job is done.
 *
 * @param workspace where
 * @param job the job's name
 * @param local when, by the clock on the wall
 * @param at when
 * @param byHand whether somebody asked for it; all within a minute are one
 * @param before the one that was run before it
 */
public record Occurrence(WorkspaceId workspace, String job, LocalDateTime local, Instant at, boolean byHand,
		Optional<LocalDateTime> before) {

	/**
	 * What this occurrence is known by in its workspace, on whatever node it is run, and
	 * if it is run again.
	 * @return such as {@code unclaimed-2026-11-25T09:00}
	 */
	public String id() {
		return this.job + "-" + this.local;
	}

	/**
	 * What the one before was known by, so that what is kept of it can be forgotten.
	 * @return its id, if there was another one
	 */
	public Optional<String> idBefore() {
		return this.before.filter((other) -> !other.equals(this.local)).map((other) -> this.job + "-" + other);
	}

}
