package org.switchboard.records;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.MadeFile;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.workspace.WorkspaceId;

/** Sends exports and deletes them after a week. */
@Component
class Exports implements DueHandler {

	static final Duration KEPT = Duration.ofDays(7);

	private final Deliveries deliveries;

	private final DueEntries entries;

	private final Clock clock;

	Exports(Deliveries deliveries, DueEntries entries, Clock clock) {
		this.deliveries = deliveries;
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "export";
	}

	void send(WorkspaceId workspace, String intent, String userId, List<MadeFile> files) {
		String subject = "export-" + intent;
		this.entries.set(workspace, kind(), subject, this.clock.instant().plus(KEPT));
		this.deliveries.enqueue(workspace, subject, 0, 1, Delivery.Made.all("export", userId, files));
	}

	@Override
	public void handle(DueEntry due) {
		this.deliveries.removeFiles(due.workspace(), due.subject(), () -> false);
		this.deliveries.forget(due.workspace(), due.subject());
	}

}
