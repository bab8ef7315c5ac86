package org.switchboard.slack;

import org.switchboard.workspace.WorkspaceId;

/**
 * Somebody used a command or a button for administrators, or tried to. A Spring
 * application event, published before it is carried out, so that nothing is of which
 * there is no entry, and once it is answered.
 *
 * @param workspace where
 * @param userId who
 * @param what the subcommand's word, or the button's id
 * @param of which request, person or thing, by key, mention or id; may be empty
 * @param outcome how it ended
 */
public record AdministratorActed(WorkspaceId workspace, String userId, String what, String of, Outcome outcome) {

	/**
	 * What became of it.
	 */
	public enum Outcome {

		/** It is about to be carried out. */
		BEGUN,

		/** It was carried out. */
		DONE,

		/** They are not an administrator, or not even one may do this. */
		REFUSED,

		/** It failed, perhaps halfway, or Redis did not say in time that it was done. */
		UNCLEAR

	}

}
