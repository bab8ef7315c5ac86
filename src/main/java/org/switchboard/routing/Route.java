package org.switchboard.routing;

import org.switchboard.directory.Team;

/**
 * The team that owns a request, and why.
 *
 * @param team the team
 * @param reason why it does
 * @param words the reason for people, without a full stop; names in it come from the
 * district file and may hold anything
 */
public record Route(Team team, Reason reason, String words) {

	/**
	 * Why a team owns a request.
	 */
	public enum Reason {

		/** The school's network has a team for the department. */
		NETWORK_TEAM,

		/** It has none, so the department's district desk takes the request. */
		DISTRICT_DESK

	}

}
