package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import static org.switchboard.request.lifecycle.RequestAction.APPROVE;
import static org.switchboard.request.lifecycle.RequestAction.ASK;
import static org.switchboard.request.lifecycle.RequestAction.ASSIGN;
import static org.switchboard.request.lifecycle.RequestAction.CANCEL;
import static org.switchboard.request.lifecycle.RequestAction.CHANGE_URGENCY;
import static org.switchboard.request.lifecycle.RequestAction.CLAIM;
import static org.switchboard.request.lifecycle.RequestAction.CLOSE;
import static org.switchboard.request.lifecycle.RequestAction.CORRECT;
import static org.switchboard.request.lifecycle.RequestAction.DECLINE;
import static org.switchboard.request.lifecycle.RequestAction.LINK;
import static org.switchboard.request.lifecycle.RequestAction.NOTE;
import static org.switchboard.request.lifecycle.RequestAction.NUDGE;
import static org.switchboard.request.lifecycle.RequestAction.RATE;
import static org.switchboard.request.lifecycle.RequestAction.READ_NOTES;
import static org.switchboard.request.lifecycle.RequestAction.RELEASE;
import static org.switchboard.request.lifecycle.RequestAction.REOPEN;
import static org.switchboard.request.lifecycle.RequestAction.REPLY;
import static org.switchboard.request.lifecycle.RequestAction.RESOLVE;
import static org.switchboard.request.lifecycle.RequestAction.SPLIT;
import static org.switchboard.request.lifecycle.RequestAction.TAKE_BACK;
import static org.switchboard.request.lifecycle.RequestAction.TAKE_LATE;
import static org.switchboard.request.lifecycle.RequestAction.TRANSFER;
import static org.switchboard.request.lifecycle.RequestAction.UNLINK;
import static org.switchboard.request.lifecycle.RequestAction.UNWATCH;
import static org.switchboard.request.lifecycle.RequestAction.VIEW;
import static org.switchboard.request.lifecycle.RequestAction.WATCH;
import static org.switchboard.request.lifecycle.RequestAction.WRITE;

/** The one table of who may do what with a request. */
public final class Permissions {

	private static final Map<RequestRole, Set<RequestAction>> TABLE = Map.of(
	// @formatter:off
		RequestRole.REQUESTER,     Set.of(VIEW, WRITE, NUDGE, CORRECT, REOPEN, RATE, CLOSE, CANCEL),
		RequestRole.FILER,         Set.of(VIEW, WATCH, UNWATCH, WRITE, NUDGE, CORRECT, CANCEL),
		RequestRole.COLLEAGUE,     Set.of(VIEW, WATCH, UNWATCH),
		RequestRole.OWNER,         Set.of(VIEW, REPLY, ASK, NOTE, TAKE_BACK, READ_NOTES, CORRECT, CHANGE_URGENCY, RESOLVE, REOPEN, ASSIGN, SPLIT, LINK, UNLINK, WATCH, UNWATCH, TAKE_LATE, TRANSFER, RELEASE),
		RequestRole.MEMBER,        Set.of(VIEW, REPLY, ASK, NOTE, TAKE_BACK, READ_NOTES, CORRECT, CHANGE_URGENCY, RESOLVE, REOPEN, ASSIGN, SPLIT, LINK, UNLINK, WATCH, UNWATCH, TAKE_LATE, TRANSFER, CLAIM),
		RequestRole.LEAD,          Set.of(VIEW, REPLY, ASK, NOTE, TAKE_BACK, READ_NOTES, CORRECT, CHANGE_URGENCY, RESOLVE, REOPEN, ASSIGN, SPLIT, LINK, UNLINK, WATCH, UNWATCH, TAKE_LATE, TRANSFER, CLAIM, RELEASE),
		RequestRole.HEAD,          Set.of(VIEW, WATCH, UNWATCH, ASSIGN, TAKE_LATE),
		RequestRole.APPROVER,      Set.of(VIEW, WATCH, UNWATCH, APPROVE, DECLINE),
		RequestRole.LEADER,        Set.of(VIEW, WATCH, UNWATCH),
		RequestRole.ADMINISTRATOR, Set.of(VIEW, WATCH, UNWATCH, TRANSFER));
	// @formatter:on

	// who can see a confidential request at all
	private static final Set<RequestRole> CLEARED = Set.of(RequestRole.REQUESTER, RequestRole.OWNER, RequestRole.LEAD,
			RequestRole.APPROVER);

	private Permissions() {
	}

	/** Whether any of the caller's roles allows the action. */
	public static boolean allow(Caller caller, Request request, RequestAction action, Instant now) {
		return allow(Roles.of(caller, request, now), action, request.filing().confidential());
	}

	/** Whether any of the roles allows the action. */
	public static boolean allow(Set<RequestRole> roles, RequestAction action, boolean confidential) {
		return roles.stream()
			.anyMatch((role) -> (!confidential || CLEARED.contains(role))
					&& TABLE.getOrDefault(role, Set.of()).contains(action));
	}

}
