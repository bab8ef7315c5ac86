package org.switchboard.directory;

import java.time.LocalDate;
import java.util.Set;

import org.switchboard.workspace.WorkspaceId;

/**
 * This node has learned that days are closed, otherwise than it knew, or no longer. Each
 * node tells so itself, once its own directory has them; one that starts tells of all
 * that it finds, so that nothing is missed when the last one died.
 *
 * @param workspace where
 * @param days which, in the district's time zone; they may be past
 */
public record ClosuresChanged(WorkspaceId workspace, Set<LocalDate> days) {

	public ClosuresChanged {
		days = Set.copyOf(days);
	}

}
