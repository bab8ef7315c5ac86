package org.switchboard.slack;

import org.switchboard.workspace.WorkspaceId;

record Workspace(WorkspaceId id, String botToken, String botUserId, String url) {

	/** Keeps the token out of logs. */
	@Override
	public String toString() {
		return "Workspace[" + this.id + "]";
	}

}
