package org.switchboard.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.AlarmPolicy;
import org.switchboard.request.lifecycle.ClockStep;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.workspace.WorkspaceId;

/**
 * Raises alarms when a request's time runs out. When that is, is derived from its history
 * each time.
 */
@Component
class Alarms extends RequestFollower implements DueHandler {

	private final Directories directories;

	private final DueEntries entries;

	private final Clock clock;

	Alarms(Requests requests, Directories directories, DueEntries entries, Clock clock) {
		super("request-alarms", requests);
		this.directories = directories;
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "alarm";
	}

	@Override
	protected void follow(RequestEntry entry) {
		String subject = entry.id().toString();
		entry.history()
			.flatMap(this::dueAt)
			.ifPresentOrElse((at) -> this.entries.set(entry.workspace(), kind(), subject, at),
					() -> this.entries.clear(entry.workspace(), kind(), subject));
	}

	// what was set meanwhile may have been read from the history too early, so the next
	// alarm is set here, too
	@Override
	public void handle(DueEntry due) {
		replay(due).ifPresent((history) -> next(history).filter((step) -> !step.at().isAfter(this.clock.instant()))
			.ifPresent((step) -> raise(due.workspace(), history, step)));
		replay(due).flatMap(this::dueAt).ifPresent((at) -> this.entries.again(kind(), due, at));
	}

	private Optional<RequestHistory> replay(DueEntry due) {
		return RequestId.parse(due.subject()).flatMap((id) -> this.requests.replay(due.workspace(), id));
	}

	// Two alarms may be due at the same moment. The second gets a later time, or it would
	// be removed together with the first.
	private Optional<Instant> dueAt(RequestHistory history) {
		Instant last = history.events().get(history.events().size() - 1).at();
		return next(history).map(AlarmPolicy.Step::at).map((at) -> at.isAfter(last) ? at : last.plusMillis(1));
	}

	private Optional<AlarmPolicy.Step> next(RequestHistory history) {
		return AlarmPolicy.next(history.events(), history.request(), this.clock.instant());
	}

	// whoever led a confidential request's team may not see it anymore
	private boolean mayKnow(WorkspaceId workspace, Request request, Participant person) {
		return !request.filing().confidential()
				|| this.requests.allows(workspace, request, person.userId(), RequestAction.VIEW);
	}

	private void raise(WorkspaceId workspace, RequestHistory history, AlarmPolicy.Step step) {
		Instant now = this.clock.instant();
		RequestId id = history.id();
		AlarmRecipients told = AlarmRecipients.of(this.directories.upToDate(workspace), history.request(), step.alarm(),
				AlarmPolicy.leadKnows(history.events(), step), now);
		String intent = String.join(":", "alarm", id.toString(), step.clock().name(), step.alarm().name(),
				String.valueOf(step.due().toEpochMilli()));
		this.requests.act(workspace, id, intent,
				new ClockStep.Raise(step.clock(), step.alarm(), step.due(),
						told.without(AlarmPolicy.acted(history.events(), now))
							.stream()
							.filter((person) -> mayKnow(workspace, history.request(), person))
							.toList(),
						told.inChannel()));
	}

}
