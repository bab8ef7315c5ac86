package org.switchboard.schedule;

import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * Identifies a job.
 *
 * @param workspace its workspace, or empty if it runs for all workspaces together
 * @param name letters, digits and dashes
 */
record JobId(Optional<WorkspaceId> workspace, String name) {

	static JobId ofNodes(String name) {
		return new JobId(Optional.empty(), name);
	}

	static JobId of(WorkspaceId workspace, String name) {
		return new JobId(Optional.of(workspace), name);
	}

	static JobId of(Occurrence occurrence) {
		return of(occurrence.workspace(), occurrence.job());
	}

	@Override
	public String toString() {
		return this.workspace.map((whose) -> this.name + " of " + whose).orElse(this.name);
	}

}
