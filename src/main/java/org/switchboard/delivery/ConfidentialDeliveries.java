package org.switchboard.delivery;

import java.util.Collection;
import java.util.Set;

import org.switchboard.workspace.WorkspaceId;

/**
 * Knows which messages are confidential, so that administrators learn only that they are
 * parked, and who may no longer receive any of them.
 */
public interface ConfidentialDeliveries {

	/**
	 * Returns the subjects that are confidential, even if their keys don't show it; at
	 * most one round trip.
	 */
	Set<String> confidential(WorkspaceId workspace, Collection<String> subjects);

	/**
	 * Returns whether a message is about something confidential that its recipient may no
	 * longer read; false if it shows nothing.
	 */
	boolean isClosed(WorkspaceId workspace, ParkedDelivery parked, Message message);

}
