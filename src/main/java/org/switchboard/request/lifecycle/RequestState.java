package org.switchboard.request.lifecycle;

/**
 * Where a request stands.
 */
public enum RequestState {

	/** Nobody has it. */
	NEW,
	/** Somebody has it. */
	CLAIMED,
	/** Its owner has asked the requester something. */
	WAITING,
	/** The team says it is done; the requester may disagree. */
	RESOLVED,
	/** Done, as everybody agrees. */
	CLOSED,
	/** The requester needs it no more. */
	CANCELLED;

	/** Whether work on it goes on. */
	public boolean isOpen() {
		return this == NEW || this == CLAIMED || this == WAITING;
	}

}
