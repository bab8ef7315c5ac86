package org.switchboard.directory;

import java.util.Set;

import org.switchboard.workspace.WorkspaceId;

/**
 * This node has learned of absences, or that they have ended. Each node tells so itself,
 * once its own directory has them; one that starts tells of all that it finds.
 *
 * @param workspace where
 * @param userIds whose
 */
public record AbsencesChanged(WorkspaceId workspace, Set<String> userIds) {

	public AbsencesChanged {
		userIds = Set.copyOf(userIds);
	}

}
