package org.switchboard.measure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.request.DatedRequestId;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.TypedText;
import org.switchboard.workspace.WorkspaceId;

/**
 * {@code /switchboard rebuild measures}: recounts all requests in small steps, so that
 * another node can take over if this one dies. Until it is done, the old counts are read
 * and new events go into both sets.
 */
@Component
class RebuildListener implements SlackListeners, DueHandler {

	private static final int MOST = 200;

	// prefix of the subject once confidential requests are up; their numbers are not
	// consecutive
	private static final String CONFIDENTIAL = "confidential-";

	private final Requests requests;

	private final RequestCounting counting;

	private final MeasureStore store;

	private final DueEntries entries;

	private final Clock clock;

	RebuildListener(Requests requests, RequestCounting counting, MeasureStore store, DueEntries entries, Clock clock) {
		this.requests = requests;
		this.counting = counting;
		this.store = store;
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration("rebuild", MeasureWords.PURPOSE, (command) -> {
			if (!TypedText.bare(command.text()).equals("rebuild measures")) {
				return command.context().ack(MeasureWords.USAGE);
			}
			begin(command.workspace());
			return command.context().ack(MeasureWords.BEGUN);
		});
	}

	private void begin(WorkspaceId workspace) {
		this.store.begin(workspace);
		this.entries.set(workspace, kind(), "1", this.clock.instant());
	}

	@Override
	public String kind() {
		return "measure";
	}

	@Override
	public void handle(DueEntry due) {
		if (due.subject().startsWith(CONFIDENTIAL)) {
			countConfidential(due.workspace(), due.subject().substring(CONFIDENTIAL.length()));
		}
		else {
			countSequence(due);
		}
	}

	// Counts requests from a number on.
	private void countSequence(DueEntry due) {
		long from = Long.parseLong(due.subject());
		long last = this.requests.last(due.workspace());
		for (long number = from; number < from + MOST && number <= last; number++) {
			this.counting.count(due.workspace(), new RequestId(number));
		}
		next(due.workspace(), (from + MOST <= last) ? String.valueOf(from + MOST) : CONFIDENTIAL + "0");
	}

	// Counts confidential requests filed at or after a time.
	private void countConfidential(WorkspaceId workspace, String millis) {
		Instant since = Instant.ofEpochMilli(Long.parseLong(millis));
		List<DatedRequestId> page = this.requests.confidentialSince(workspace, since, MOST);
		page.forEach((one) -> this.counting.count(workspace, one.id()));
		DatedRequestId.after(page, since, MOST)
			.ifPresentOrElse((next) -> next(workspace, CONFIDENTIAL + next.toEpochMilli()),
					() -> this.store.finish(workspace, this.requests.last(workspace)));
	}

	private void next(WorkspaceId workspace, String subject) {
		this.entries.set(workspace, kind(), subject, this.clock.instant());
	}

}
