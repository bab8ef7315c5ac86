package org.switchboard.request;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import static org.switchboard.request.RequestAction.APPROVE;
import static org.switchboard.request.RequestAction.ASK;
import static org.switchboard.request.RequestAction.ASSIGN;
import static org.switchboard.request.RequestAction.CANCEL;
import static org.switchboard.request.RequestAction.CHANGE_URGENCY;
import static org.switchboard.request.RequestAction.CLAIM;
import static org.switchboard.request.RequestAction.CLOSE;
import static org.switchboard.request.RequestAction.CORRECT;
import static org.switchboard.request.RequestAction.DECLINE;
import static org.switchboard.request.RequestAction.LINK;
import static org.switchboard.request.RequestAction.NOTE;
import static org.switchboard.request.RequestAction.NUDGE;
import static org.switchboard.request.RequestAction.RATE;
import static org.switchboard.request.RequestAction.READ_NOTES;
import static org.switchboard.request.RequestAction.RELEASE;
import static org.switchboard.request.RequestAction.REOPEN;
import static org.switchboard.request.RequestAction.REPLY;
import static org.switchboard.request.RequestAction.RESOLVE;
import static org.switchboard.request.RequestAction.SPLIT;
import static org.switchboard.request.RequestAction.TAKE_BACK;
import static org.switchboard.request.RequestAction.TAKE_LATE;
import static org.switchboard.request.RequestAction.TRANSFER;
import static org.switchboard.request.RequestAction.UNLINK;
import static org.switchboard.request.RequestAction.UNWATCH;
import static org.switchboard.request.RequestAction.VIEW;
import static org.switchboard.request.RequestAction.WATCH;
import static org.switchboard.request.RequestAction.WRITE;

/**
 * The one table of who may do what with a request.
 */
final class Permissions {

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

	// whom a confidential request shows to at all
	private static final Set<RequestRole> CLEARED = Set.of(RequestRole.REQUESTER, RequestRole.OWNER, RequestRole.LEAD,
			RequestRole.APPROVER);

	private Permissions() {
	}

	/**
	 * Whether somebody may do something with a request.
	 * @param caller who
	 * @param request the request as it stands
	 * @param action what they want to do
	 * @param now when
	 * @return whether something that they are to it allows it
	 */
	static boolean allow(Caller caller, Request request, RequestAction action, Instant now) {
		return allow(Roles.of(caller, request, now), action, request.filing().confidential());
	}

	/**
	 * Whether somebody may do something with a request.
	 * @param roles what they are to it
	 * @param action what they want to do
	 * @param confidential whether it is confidential
	 * @return whether one of the roles allows it
	 */
	static boolean allow(Set<RequestRole> roles, RequestAction action, boolean confidential) {
		return roles.stream()
			.anyMatch((role) -> (!confidential || CLEARED.contains(role))
					&& TABLE.getOrDefault(role, Set.of()).contains(action));
	}

}
