package org.switchboard.request.lifecycle;

/**
 * What can be done with a request; {@link RequestRole} says by whom.
 */
public enum RequestAction {

	/** See it, by its card, key or history. */
	VIEW,
	/** Own it. */
	CLAIM,
	/** Make somebody own it. */
	ASSIGN,
	/** Make nobody own it. */
	RELEASE,
	/** Ask the requester, and wait. */
	ASK,
	/** Write to the requester, as the team. */
	REPLY,
	/** Write to the team, as the school. */
	WRITE,
	/** Ask the team how it is going. */
	NUDGE,
	/** Note what the school does not see. */
	NOTE,
	/** Make a note of what one wrote to the school. */
	TAKE_BACK,
	/** Read what was noted. */
	READ_NOTES,
	/** Edit or delete what one wrote. */
	CORRECT,
	/** Pass it to another team. */
	TRANSFER,
	/** Ask another department to do a part of it. */
	SPLIT,
	/** Say that it is about the same trouble as another. */
	LINK,
	/** Say that it is not after all. */
	UNLINK,
	/** Read what the requester reads. */
	WATCH,
	/** Read it no more. */
	UNWATCH,
	/** Say how soon it is needed. */
	CHANGE_URGENCY,
	/** Say that it may be done. */
	APPROVE,
	/** Say that it may not. */
	DECLINE,
	/** Say that it is done. */
	RESOLVE,
	/** Say that it is not done after all. */
	REOPEN,
	/** Say that one sees to what is late. */
	TAKE_LATE,
	/** Say how it went. */
	RATE,
	/** Agree that it is done. */
	CLOSE,
	/** Say that it is needed no more. */
	CANCEL

}
