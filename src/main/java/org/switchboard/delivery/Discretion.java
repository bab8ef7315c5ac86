package org.switchboard.delivery;

import org.switchboard.workspace.WorkspaceId;

/**
 * Knows which messages not even administrators are told more of than that they are
 * parked, and to whom none of them may go any more.
 */
public interface Discretion {

	/**
	 * Whether a message is about something confidential. One round trip at most.
	 * @param workspace where
	 * @param subject whom it is about, such as {@code REQ-12}
	 * @return whether it is, also where its key does not tell
	 */
	boolean isConfidential(WorkspaceId workspace, String subject);

	/**
	 * Whether a message is about something confidential that the person whom it was for
	 * may no longer read.
	 * @param workspace where
	 * @param parked the message
	 * @param message what it says
	 * @return not so if it shows nothing
	 */
	boolean isClosed(WorkspaceId workspace, Parked parked, Message message);

}
