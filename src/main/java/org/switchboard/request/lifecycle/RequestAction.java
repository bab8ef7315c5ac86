package org.switchboard.request.lifecycle;

/** What can be done with a request; {@link Permissions} says by whom. */
public enum RequestAction {

	/** See its card, key and history. */
	VIEW,
	/** Pick it up. */
	CLAIM,
	/** Assign it to someone. */
	ASSIGN,
	/** Unassign it. */
	RELEASE,
	/** Ask the requester a question, and wait. */
	ASK,
	/** Write to the requester, as the team. */
	REPLY,
	/** Write to the team, as the school. */
	WRITE,
	/** Ask the team how it is going. */
	NUDGE,
	/** Leave a team-only note. */
	NOTE,
	/** Turn one's own message to the school into a note. */
	TAKE_BACK,
	/** Read team-only notes. */
	READ_NOTES,
	/** Edit or delete one's own message. */
	CORRECT,
	/** Send it to another team. */
	TRANSFER,
	/** Bring in another team for a part of it. */
	SPLIT,
	/** Link it to another request about the same problem. */
	LINK,
	/** Unlink it. */
	UNLINK,
	/** Follow it. */
	WATCH,
	/** Stop following it. */
	UNWATCH,
	/** Change how soon help is needed. */
	CHANGE_URGENCY,
	/** Approve it. */
	APPROVE,
	/** Decline to approve it. */
	DECLINE,
	/** Mark it resolved. */
	RESOLVE,
	/** Reopen it. */
	REOPEN,
	/** Take on an overdue request. */
	TAKE_LATE,
	/** Rate how it went. */
	RATE,
	/** Agree that it is resolved. */
	CLOSE,
	/** Cancel it. */
	CANCEL

}
