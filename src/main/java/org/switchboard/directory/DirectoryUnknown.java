package org.switchboard.directory;

import org.switchboard.workspace.WorkspaceId;

/** Thrown when no district file was loaded for a workspace. */
public class DirectoryUnknown extends RuntimeException {

	private final transient WorkspaceId workspace;

	DirectoryUnknown(WorkspaceId workspace) {
		super("no district file was loaded for workspace " + workspace);
		this.workspace = workspace;
	}

	public WorkspaceId workspace() {
		return this.workspace;
	}

}
