package org.switchboard.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.AutoClosePolicy;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.Due;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueHandler;
import org.switchboard.workspace.WorkspaceId;

/**
 * Reminds requesters who do not answer, and closes their requests in the end. When that
 * is to be follows from a request's history, each time anew.
 */
@Component
class AutoClose implements JournalFollower, DueHandler {

	private final Requests requests;

	private final Directories directories;

	private final AutoClosePolicy policy;

	private final DueEntries entries;

	private final Clock clock;

	AutoClose(Requests requests, Directories directories, AutoClosePolicy policy, DueEntries entries, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.policy = policy;
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "request-silence";
	}

	@Override
	public String kind() {
		return "silence";
	}

	@Override
	public void follow(JournalEntry entry) {
		RequestId.parse(entry.subject()).ifPresent((id) -> {
			Optional<AutoClosePolicy.Step> next = next(entry.workspace(), id);
			next.ifPresentOrElse((step) -> this.entries.set(entry.workspace(), kind(), entry.subject(), step.at()),
					() -> this.entries.clear(entry.workspace(), kind(), entry.subject()));
		});
	}

	@Override
	public void handle(Due due) {
		RequestId.parse(due.subject())
			.ifPresent((id) -> next(due.workspace(), id).filter((step) -> !step.at().isAfter(this.clock.instant()))
				.ifPresent((step) -> this.requests.act(due.workspace(), id, step.intent(id), step.command())));
	}

	private Optional<AutoClosePolicy.Step> next(WorkspaceId workspace, RequestId id) {
		List<RequestEvent> history = this.requests.history(workspace, id);
		return history.isEmpty() ? Optional.empty() : this.policy.next(history, Request.replay(id, history).state(),
				this.directories.of(workspace).businessDays());
	}

}
