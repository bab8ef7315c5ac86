package org.switchboard.schedule;

import java.time.ZoneId;
import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * In which time zones people live. Told by whoever knows them.
 */
public interface Zones {

	/**
	 * The time zone of a workspace's district.
	 * @param workspace the workspace
	 * @return its zone as it is today, or empty if it is not known (yet)
	 */
	Optional<ZoneId> of(WorkspaceId workspace);

}
