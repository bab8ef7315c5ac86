package org.switchboard.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.ApprovalPolicy;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.ApprovalStep;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.Due;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueHandler;
import org.switchboard.workspace.WorkspaceId;

/**
 * Asks whose turn it is to approve a request, or who stands in for them, and reminds them
 * until they decide. Whom to ask and when to remind follows from a request's history and
 * the directory of the day, each time anew.
 */
@Component
class Approvals implements JournalFollower, DueHandler {

	private static final Set<String> MOVES_ON = Set.of(RequestEvent.RequestFiled.class.getSimpleName(),
			RequestEvent.RequestReopened.class.getSimpleName(), RequestEvent.RequestTransferred.class.getSimpleName(),
			ApprovalEvent.ApproverAsked.class.getSimpleName(), ApprovalEvent.ApproversMissing.class.getSimpleName(),
			ApprovalEvent.ApproversReminded.class.getSimpleName(), ApprovalEvent.ApprovalGiven.class.getSimpleName());

	private final Requests requests;

	private final Directories directories;

	private final ApprovalPolicy policy;

	private final DueEntries entries;

	private final Clock clock;

	Approvals(Requests requests, Directories directories, ApprovalPolicy policy, DueEntries entries, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.policy = policy;
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "request-approvals";
	}

	@Override
	public String kind() {
		return "approval";
	}

	@Override
	public void follow(JournalEntry entry) {
		if (MOVES_ON.contains(entry.type())) {
			RequestId.parse(entry.subject()).ifPresent((id) -> {
				List<RequestEvent> history = this.requests.history(entry.workspace(), id);
				ask(entry.workspace(), id, history);
				remindAt(entry.workspace(), id, history)
					.ifPresent((at) -> this.entries.set(entry.workspace(), kind(), entry.subject(), at));
			});
		}
	}

	@Override
	public void handle(Due due) {
		RequestId.parse(due.subject()).ifPresent((id) -> {
			List<RequestEvent> history = this.requests.history(due.workspace(), id);
			boolean isDue = remindAt(due.workspace(), id, history).filter((at) -> !at.isAfter(this.clock.instant()))
				.isPresent();
			if (isDue && !ask(due.workspace(), id, history)) {
				this.requests.act(due.workspace(), id, "approval:" + id + ":reminder:" + history.size(),
						new ApprovalStep.Remind());
			}
		});
	}

	private Optional<Instant> remindAt(WorkspaceId workspace, RequestId id, List<RequestEvent> history) {
		return history.isEmpty() ? Optional.empty() : this.policy.remindAt(history, Request.replay(id, history),
				this.directories.of(workspace).businessDays());
	}

	// asks whoever is to approve a request and was not asked yet, where no one is there
	// of
	// those who were; or tells that there is no one. Whether anything changed
	boolean ask(WorkspaceId workspace, RequestId id, List<RequestEvent> history) {
		if (history.isEmpty() || Request.replay(id, history).ties().approval().isEmpty()) {
			return false;
		}
		List<ApprovalStep> steps = new Approvers(this.directories.upToDate(workspace), this.clock.instant(), id,
				history)
			.steps();
		for (int i = 0; i < steps.size(); i++) {
			this.requests.act(workspace, id, "approval:" + id + ":" + history.size() + ":" + i, steps.get(i));
		}
		return !steps.isEmpty();
	}

}
