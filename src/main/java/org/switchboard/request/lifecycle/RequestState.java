package org.switchboard.request.lifecycle;

/** A request's status. */
public enum RequestState {

	/** Unassigned. */
	NEW,
	/** Assigned to someone. */
	CLAIMED,
	/** Its owner asked the requester a question. */
	WAITING,
	/** The team marked it resolved; the requester may disagree. */
	RESOLVED,
	/** Everyone agrees that it is resolved, or the requester never answered. */
	CLOSED,
	/** The requester no longer needs it. */
	CANCELLED;

	/** Whether neither the team nor the school has anything left to do. */
	public boolean isOver() {
		return this == CLOSED || this == CANCELLED;
	}

	/** Whether the team still works on it. */
	public boolean isOpen() {
		return this == NEW || this == CLAIMED || this == WAITING;
	}

}
