package org.switchboard.slack;

import java.util.List;

import org.switchboard.workspace.WorkspaceId;

/**
 * Knows who administers Switchboard in a workspace. Implemented by the module that knows
 * the people.
 */
public interface Administrators {

	/** Returns the administrators' Slack user ids. */
	List<String> of(WorkspaceId workspace);

}
