package org.switchboard.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * A time at which a recurring job runs.
 *
 * @param workspace the workspace
 * @param job the job's name
 * @param local the time in the district
 * @param at the same time as an instant
 * @param byHand whether someone asked for it; requests in the same minute count as one
 * @param before the occurrence that ran before it
 */
public record Occurrence(WorkspaceId workspace, String job, LocalDateTime local, Instant at, boolean byHand,
		Optional<LocalDateTime> before) {

	/**
	 * Returns its id in the workspace ({@code unclaimed-2026-11-25T09:00}), the same on
	 * every node and on every retry.
	 */
	public String id() {
		return this.job + "-" + this.local;
	}

	/**
	 * Returns the id of the occurrence before, so that what is stored for it can be
	 * deleted.
	 */
	public Optional<String> idBefore() {
		return this.before.filter((other) -> !other.equals(this.local)).map((other) -> this.job + "-" + other);
	}

}
