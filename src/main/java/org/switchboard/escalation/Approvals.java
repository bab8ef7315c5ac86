package org.switchboard.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.ApprovalPolicy;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.ApprovalStep;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.workspace.WorkspaceId;

/**
 * Asks the next approver of a request, or the person covering for them, and sends
 * reminders until they decide. Whom to ask and when to remind is derived each time from
 * the request's history and the current directory.
 */
@Component
class Approvals extends RequestFollower implements DueHandler {

	private final Directories directories;

	private final ApprovalPolicy policy;

	private final DueEntries entries;

	private final Clock clock;

	Approvals(Requests requests, Directories directories, ApprovalPolicy policy, DueEntries entries, Clock clock) {
		super("request-approvals", requests, RequestEvent.RequestFiled.class, RequestEvent.RequestReopened.class,
				RequestEvent.RequestTransferred.class, ApprovalEvent.ApproverAsked.class,
				ApprovalEvent.ApproversMissing.class, ApprovalEvent.ApproversReminded.class,
				ApprovalEvent.ApprovalGiven.class);
		this.directories = directories;
		this.policy = policy;
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "approval";
	}

	@Override
	protected void follow(RequestEntry entry) {
		entry.history().ifPresent((history) -> {
			ask(entry.workspace(), history);
			remindAt(entry.workspace(), history)
				.ifPresent((at) -> this.entries.set(entry.workspace(), kind(), entry.id().toString(), at));
		});
	}

	@Override
	public void handle(DueEntry due) {
		RequestId.parse(due.subject())
			.flatMap((id) -> this.requests.replay(due.workspace(), id))
			.filter((history) -> remindAt(due.workspace(), history).filter((at) -> !at.isAfter(this.clock.instant()))
				.isPresent())
			.filter((history) -> !ask(due.workspace(), history))
			.ifPresent((history) -> this.requests.act(due.workspace(), history.id(),
					"approval:" + history.id() + ":reminder:" + history.events().size(), new ApprovalStep.Remind()));
	}

	private Optional<Instant> remindAt(WorkspaceId workspace, RequestHistory history) {
		return this.policy.remindAt(history, this.directories.of(workspace).businessDays());
	}

	// Asks the next approvers if no one who was already asked is available, or records
	// that there is no one to ask. Returns whether anything changed.
	boolean ask(WorkspaceId workspace, RequestHistory history) {
		if (history.request().relations().approval().isEmpty()) {
			return false;
		}
		RequestId id = history.id();
		List<ApprovalStep> steps = new Approvers(this.directories.upToDate(workspace), this.clock.instant(), history)
			.steps();
		for (int i = 0; i < steps.size(); i++) {
			this.requests.act(workspace, id, "approval:" + id + ":" + history.events().size() + ":" + i, steps.get(i));
		}
		return !steps.isEmpty();
	}

}
