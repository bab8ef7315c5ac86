package org.switchboard.directory;

import java.time.LocalDate;
import java.util.Set;

import org.switchboard.workspace.WorkspaceId;

/**
 * This node learned that closures were added, changed or canceled. Each node publishes
 * this itself, once its own directory is up to date; a starting node publishes it for
 * every closure it finds, so that nothing is missed if another node died.
 *
 * @param workspace the workspace
 * @param days the days, in the district's time zone; may be in the past
 */
public record ClosuresChanged(WorkspaceId workspace, Set<LocalDate> days) {

	public ClosuresChanged {
		days = Set.copyOf(days);
	}

}
