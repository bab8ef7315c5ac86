package org.switchboard.directory;

import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/** Another module's file that administrators reload together with the district file. */
public interface CompanionFile {

	/**
	 * Reloads the file, here at once and on other nodes soon after. If the file has
	 * mistakes, keeps the old one instead of throwing.
	 * @return the outcome as shown in Slack; empty if there is no such file
	 */
	Optional<String> reload(WorkspaceId workspace);

	/**
	 * Takes over what another node loaded. Called before this node listens to Slack, and
	 * every second from then on.
	 * @throws org.springframework.dao.DataAccessException if Redis can't be reached;
	 * nothing changes then
	 */
	void takeOver();

}
