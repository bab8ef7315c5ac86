package org.switchboard.request;

import java.time.Clock;
import java.util.List;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditEntry;
import org.switchboard.workspace.WorkspaceId;

/**
 * Enters into the audit trail who is shown a confidential request, before they are. Of
 * other requests it asks nothing of Redis.
 */
@Component
public class Readings {

	private static final String READ = "read";

	private static final String FOUND = "found";

	private final Audit audit;

	private final AsyncTaskExecutor background;

	private final Clock clock;

	Readings(Audit audit, AsyncTaskExecutor background, Clock clock) {
		this.audit = audit;
		this.background = background;
		this.clock = clock;
	}

	/**
	 * Notes that somebody asked for a request.
	 * @param workspace where
	 * @param userId who
	 * @param request which
	 * @param allowed whether it is shown to them
	 * @return the same
	 */
	boolean noted(WorkspaceId workspace, String userId, Request request, boolean allowed) {
		append(workspace, userId, List.of(request), READ, allowed ? AuditEntry.DONE : AuditEntry.REFUSED);
		return allowed;
	}

	/**
	 * Notes what somebody is shown in a list, in one round trip.
	 * @param caller to whom
	 * @param requests the list
	 * @return the same
	 */
	public List<Request> noted(Caller caller, List<Request> requests) {
		append(caller.workspace(), caller.userId(), requests, FOUND, AuditEntry.DONE);
		return requests;
	}

	/**
	 * Notes soon that somebody opened a form on a request's card. Nobody waits for it, as
	 * a form opens without a look at Redis.
	 * @param caller who
	 * @param id which request
	 * @param button what they pressed
	 */
	public void opened(Caller caller, RequestId id, String button) {
		if (id.isConfidential()) {
			AuditEntry entry = new AuditEntry(this.clock.instant(), caller.userId(), button, id.toString(),
					AuditEntry.DONE);
			this.background.execute(() -> this.audit.enter(caller.workspace(), entry));
		}
	}

	private void append(WorkspaceId workspace, String userId, List<Request> requests, String what, String outcome) {
		this.audit.append(workspace, requests.stream()
			.filter((request) -> request.filing().confidential())
			.map((request) -> new AuditEntry(this.clock.instant(), userId, what, request.id().toString(), outcome))
			.toList());
	}

}
