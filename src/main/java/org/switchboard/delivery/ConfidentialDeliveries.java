package org.switchboard.delivery;

import java.util.Collection;
import java.util.Set;

import org.switchboard.workspace.WorkspaceId;

/**
 * Knows which messages not even administrators are told more of than that they are
 * parked, and to whom none of them may go any more.
 */
public interface ConfidentialDeliveries {

	/**
	 * Which subjects are confidential, also where their keys do not tell; one round trip
	 * at most.
	 */
	Set<String> confidential(WorkspaceId workspace, Collection<String> subjects);

	/**
	 * Whether a message is about something confidential that the person whom it was for
	 * may no longer read; not so if it shows nothing.
	 */
	boolean isClosed(WorkspaceId workspace, Parked parked, Message message);

}
