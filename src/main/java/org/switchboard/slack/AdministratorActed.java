package org.switchboard.slack;

import org.switchboard.workspace.WorkspaceId;

/**
 * Someone used an administrators' command or button, or tried to. A Spring application
 * event, published before it is carried out, so that nothing is done without an entry,
 * and again once it is answered.
 *
 * @param workspace the workspace
 * @param userId the person's Slack user id
 * @param what the subcommand's word, or the button's id
 * @param of the request, person or thing it is about, by key, mention or id; may be empty
 * @param outcome how it ended
 */
public record AdministratorActed(WorkspaceId workspace, String userId, String what, String of, Outcome outcome) {

	/** How it ended. */
	public enum Outcome {

		/** It is about to be carried out. */
		BEGUN,

		/** It was carried out. */
		DONE,

		/** They aren't an administrator, or not even an administrator may do this. */
		REFUSED,

		/** It failed, perhaps halfway, or Redis didn't confirm it in time. */
		UNCLEAR

	}

}
