package org.switchboard.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.AlarmPolicy;
import org.switchboard.request.lifecycle.ClockStep;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.Due;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueHandler;
import org.switchboard.workspace.WorkspaceId;

/**
 * Raises alarms when the time of a request comes to its end. When that is follows from
 * its history, each time anew.
 */
@Component
class Alarms implements JournalFollower, DueHandler {

	private final Requests requests;

	private final Directories directories;

	private final DueEntries entries;

	private final Clock clock;

	Alarms(Requests requests, Directories directories, DueEntries entries, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "request-alarms";
	}

	@Override
	public String kind() {
		return "alarm";
	}

	@Override
	public void follow(JournalEntry entry) {
		RequestId.parse(entry.subject())
			.ifPresent((id) -> next(id, this.requests.history(entry.workspace(), id)).ifPresentOrElse(
					(step) -> this.entries.set(entry.workspace(), kind(), entry.subject(), step.at()),
					() -> this.entries.clear(entry.workspace(), kind(), entry.subject())));
	}

	@Override
	public void handle(Due due) {
		RequestId.parse(due.subject()).ifPresent((id) -> {
			List<RequestEvent> history = this.requests.history(due.workspace(), id);
			next(id, history).filter((step) -> !step.at().isAfter(this.clock.instant()))
				.ifPresent((step) -> raise(due.workspace(), Request.replay(id, history), history, step));
		});
	}

	private Optional<AlarmPolicy.Step> next(RequestId id, List<RequestEvent> history) {
		return history.isEmpty() ? Optional.empty()
				: AlarmPolicy.next(history, Request.replay(id, history), this.clock.instant());
	}

	private void raise(WorkspaceId workspace, Request request, List<RequestEvent> history, AlarmPolicy.Step step) {
		Instant now = this.clock.instant();
		AlarmRecipients told = AlarmRecipients.of(this.directories.upToDate(workspace), request, step.alarm(),
				AlarmPolicy.leadKnows(history, step), now);
		String intent = String.join(":", "alarm", request.id().toString(), step.clock().name(), step.alarm().name(),
				String.valueOf(step.due().toEpochMilli()));
		this.requests.act(workspace, request.id(), intent, new ClockStep.Raise(step.clock(), step.alarm(), step.due(),
				told.without(AlarmPolicy.acted(history, now)), told.inChannel()));
	}

}
