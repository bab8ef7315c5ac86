package org.switchboard.schedule;

import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * A job, by its name.
 *
 * @param workspace whose it is, or empty if nodes have it for all workspaces together
 * @param name of letters, digits and dashes
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
