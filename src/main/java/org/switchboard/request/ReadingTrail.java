package org.switchboard.request;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditEntry;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.store.RequestStore;
import org.switchboard.sealing.SealBroken;
import org.switchboard.workspace.WorkspaceId;

/**
 * Records in the audit trail who is shown a confidential request, before they see it.
 * Other requests cost no round trip, except when a form opens; no one waits for that one.
 */
@Component
public class ReadingTrail {

	private static final String READ = "read";

	private static final String FOUND = "found";

	private static final String SHOWN = "shown";

	private final Audit audit;

	private final RequestStore store;

	private final AsyncTaskExecutor background;

	private final Clock clock;

	ReadingTrail(Audit audit, RequestStore store, AsyncTaskExecutor background, Clock clock) {
		this.audit = audit;
		this.store = store;
		this.background = background;
		this.clock = clock;
	}

	// records an attempt to read a request
	boolean noted(WorkspaceId workspace, String userId, Request request, boolean allowed) {
		append(workspace, List.of(userId), List.of(request), READ, allowed ? AuditEntry.DONE : AuditEntry.REFUSED);
		return allowed;
	}

	/**
	 * Records what someone is shown in a list, such as on their Home, in one round trip.
	 */
	public List<Request> noted(Caller caller, List<Request> requests) {
		append(caller.workspace(), List.of(caller.userId()), requests, FOUND, AuditEntry.DONE);
		return requests;
	}

	/**
	 * Records who is sent a request's card or a message in its thread, in one round trip.
	 */
	public void shown(WorkspaceId workspace, Request request, Stream<String> conversations) {
		append(workspace, conversations.distinct().toList(), List.of(request), SHOWN, AuditEntry.DONE);
	}

	/**
	 * Records in the background that someone opened a form from a request's card, since a
	 * form opens without waiting for Redis.
	 */
	public void opened(Caller caller, RequestId id, String button) {
		Instant now = this.clock.instant();
		this.background.execute(() -> enter(caller, id, button, now));
	}

	// a forged button can name any request and team; its form opens, but leads nowhere
	private void enter(Caller caller, RequestId id, String button, Instant at) {
		try {
			this.store.find(caller.workspace(), id)
				.filter((request) -> request.filing().confidential())
				.map((request) -> Permissions.allow(caller, request, RequestAction.VIEW, at))
				.map((allowed) -> new AuditEntry(at, caller.userId(), button, id.toString(),
						allowed ? AuditEntry.DONE : AuditEntry.REFUSED))
				.ifPresent((entry) -> this.audit.append(caller.workspace(), List.of(entry), true));
		}
		catch (DataAccessException | SealBroken ex) {
			// the form shows nothing of the request, and submitting it is recorded with
			// the change
		}
	}

	private void append(WorkspaceId workspace, List<String> userIds, List<Request> requests, String what,
			String outcome) {
		this.audit.append(workspace, requests.stream()
			.filter((request) -> request.filing().confidential())
			.flatMap((request) -> userIds.stream()
				.map((userId) -> new AuditEntry(this.clock.instant(), userId, what, request.id().toString(), outcome)))
			.toList(), true);
	}

}
