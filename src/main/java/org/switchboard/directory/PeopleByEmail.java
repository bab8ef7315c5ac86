package org.switchboard.directory;

import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * Finds people of a Slack workspace by the e-mail addresses in its district file. What is
 * found is remembered, so that the same address is not asked for again.
 */
@FunctionalInterface
public interface PeopleByEmail {

	/**
	 * Looks up an address. Keeps to Slack's pace by itself: a first load may ask for
	 * everybody in the file, one after the other. If Slack cannot be asked it throws, and
	 * the load ends with that exception and changes nothing.
	 * @param email the address in lower case
	 * @return the Slack id of its user, or nothing if there is none, or Slack's answer
	 * cannot be read
	 */
	Optional<String> slackUserId(WorkspaceId workspace, String email);

}
