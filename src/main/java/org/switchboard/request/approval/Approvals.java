package org.switchboard.request.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.ApprovalEvent;
import org.switchboard.request.ApprovalPolicy;
import org.switchboard.request.ApprovalStep;
import org.switchboard.request.Request;
import org.switchboard.request.RequestEvent;
import org.switchboard.request.RequestId;
import org.switchboard.request.Requests;
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
public class Approvals implements JournalFollower, DueHandler {

	private static final Set<String> MOVES_ON = Set.of(RequestEvent.RequestFiled.class.getSimpleName(),
			RequestEvent.RequestReopened.class.getSimpleName(), ApprovalEvent.ApproverAsked.class.getSimpleName(),
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
			waiting(entry.workspace(), entry.subject()).ifPresent((waiting) -> {
				ask(entry.workspace(), waiting.request());
				waiting.remindAt().ifPresent((at) -> this.entries.set(entry.workspace(), kind(), entry.subject(), at));
			});
		}
	}

	@Override
	public void handle(Due due) {
		waiting(due.workspace(), due.subject())
			.filter((waiting) -> waiting.remindAt().filter((at) -> !at.isAfter(this.clock.instant())).isPresent())
			.map(Waiting::request)
			.filter((request) -> !ask(due.workspace(), request))
			.ifPresent((request) -> this.requests.act(due.workspace(), request.id(),
					"approval:" + request.id() + ":reminder:" + request.version(), new ApprovalStep.Remind()));
	}

	private Optional<Waiting> waiting(WorkspaceId workspace, String subject) {
		return RequestId.parse(subject).flatMap((id) -> {
			List<RequestEvent> history = this.requests.history(workspace, id);
			return Optional.of(history)
				.filter((events) -> !events.isEmpty())
				.map((events) -> Request.replay(id, events))
				.filter((request) -> request.ties().approval().isPresent())
				.map((request) -> new Waiting(request,
						this.policy.remindAt(history, request, this.directories.of(workspace).businessDays())));
		});
	}

	/**
	 * Asks whoever is to approve a request and was not asked yet, where no one is there
	 * of those who were.
	 * @param workspace where
	 * @param request the request
	 * @return whether there was someone to ask
	 */
	public boolean ask(WorkspaceId workspace, Request request) {
		List<ApprovalStep.Ask> steps = new Approvers(this.directories.upToDate(workspace), this.clock.instant(),
				request)
			.toAsk();
		for (ApprovalStep.Ask step : steps) {
			String intent = String.join(":", "approval", request.id().toString(), step.approver().userId(),
					step.asked().userId());
			this.requests.act(workspace, request.id(), intent, step);
		}
		return !steps.isEmpty();
	}

	/**
	 * A request that needs an approval.
	 *
	 * @param request as it stands
	 * @param remindAt when those are reminded who were asked, if it still waits for them
	 */
	private record Waiting(Request request, Optional<Instant> remindAt) {
	}

}
