package org.switchboard.directory;

import java.util.Set;

import org.switchboard.workspace.WorkspaceId;

/**
 * This node learned that absences were added, changed or removed. Each node publishes
 * this itself, once its own directory is up to date; a starting node publishes it for
 * every absence it finds.
 *
 * @param workspace the workspace
 * @param userIds the people whose absence changed
 */
public record AbsencesChanged(WorkspaceId workspace, Set<String> userIds) {

	public AbsencesChanged {
		userIds = Set.copyOf(userIds);
	}

}
