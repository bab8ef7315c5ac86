package org.switchboard.slack;

import java.util.List;

import org.switchboard.workspace.WorkspaceId;

/**
 * Who runs Switchboard in a workspace. Told by whoever knows the people.
 */
public interface Administrators {

	/**
	 * Everybody who may administer.
	 * @param workspace the workspace
	 * @return their Slack user ids
	 */
	List<String> of(WorkspaceId workspace);

}
