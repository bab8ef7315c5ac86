package org.switchboard.escalation;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.AutoClosePolicy;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.workspace.WorkspaceId;

/**
 * Reminds requesters who don't reply, and eventually closes their requests. When to do so
 * is derived from the request's history each time.
 */
@Component
class AutoClose extends RequestFollower implements DueHandler {

	private final Directories directories;

	private final AutoClosePolicy policy;

	private final DueEntries entries;

	private final Clock clock;

	AutoClose(Requests requests, Directories directories, AutoClosePolicy policy, DueEntries entries, Clock clock) {
		super("request-silence", requests);
		this.directories = directories;
		this.policy = policy;
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "silence";
	}

	@Override
	protected void follow(RequestEntry entry) {
		String subject = entry.id().toString();
		entry.history()
			.flatMap((history) -> next(entry.workspace(), history))
			.ifPresentOrElse((step) -> this.entries.set(entry.workspace(), kind(), subject, step.at()),
					() -> this.entries.clear(entry.workspace(), kind(), subject));
	}

	// what was set meanwhile may have been read from the history too early, so the next
	// step is set here, too
	@Override
	public void handle(DueEntry due) {
		RequestId.parse(due.subject()).ifPresent((id) -> {
			next(due, id).filter((step) -> !step.at().isAfter(this.clock.instant()))
				.ifPresent((step) -> this.requests.act(due.workspace(), id, step.intent(id), step.command()));
			next(due, id).ifPresent((step) -> this.entries.again(kind(), due, step.at()));
		});
	}

	private Optional<AutoClosePolicy.Step> next(DueEntry due, RequestId id) {
		return this.requests.replay(due.workspace(), id).flatMap((history) -> next(due.workspace(), history));
	}

	private Optional<AutoClosePolicy.Step> next(WorkspaceId workspace, RequestHistory history) {
		return this.policy.next(history.events(), history.request().state(),
				this.directories.of(workspace).businessDays());
	}

}
