package org.switchboard.directory;

import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * A file of another module that administrators read again together with the district's.
 */
public interface CompanionFile {

	/**
	 * Takes what the file says now into use, here at once and on other nodes soon after,
	 * or, if anything is wrong with it, leaves everything as it was. Does not throw for
	 * that.
	 * @param workspace where the administrator is
	 * @return what came of it, as they read it in Slack; nothing if there is no such file
	 */
	Optional<String> reload(WorkspaceId workspace);

	/**
	 * Takes over what another node read. Called before this node listens to Slack, and
	 * every second from then on.
	 * @throws org.springframework.dao.DataAccessException if Redis cannot be reached,
	 * which leaves everything as it was
	 */
	void takeOver();

}
