package org.switchboard.schedule;

import java.time.ZoneId;
import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/** The time zones of workspaces. */
public interface Zones {

	/**
	 * Returns the current time zone of a workspace's district; empty if it isn't known
	 * yet.
	 */
	Optional<ZoneId> of(WorkspaceId workspace);

}
