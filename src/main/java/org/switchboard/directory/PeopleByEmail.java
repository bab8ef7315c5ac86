package org.switchboard.directory;

import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/** Finds people of a Slack workspace by email address. */
@FunctionalInterface
public interface PeopleByEmail {

	/**
	 * Looks up an address at the pace Slack allows: a first load may look up everyone in
	 * the file. If Slack can't be asked it throws, which ends the load without changing
	 * anything.
	 * @param email the address in lower case
	 * @return the Slack user id; empty if there is none or Slack's answer can't be read
	 */
	Optional<String> slackUserId(WorkspaceId workspace, String email);

}
