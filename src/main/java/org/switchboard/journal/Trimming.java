package org.switchboard.journal;

import java.time.Clock;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.switchboard.worker.Task;
import org.switchboard.worker.VisitQueue;
import org.switchboard.worker.Worker;
import org.switchboard.workspace.WorkspaceId;

/** Periodically removes old entries that every follower has processed. */
class Trimming {

	private static final Logger logger = LoggerFactory.getLogger(Trimming.class);

	private final JournalStore store;

	private final JournalProperties properties;

	private final Clock clock;

	private final VisitQueue<WorkspaceId> queue;

	private final Worker worker;

	Trimming(JournalStore store, JournalProperties properties, Clock clock) {
		this.store = store;
		this.properties = properties;
		this.clock = clock;
		this.queue = new VisitQueue<>("journal-trimming", properties.trimEvery(), clock);
		this.worker = new Worker("journal-trimming", properties.trimEvery(), clock,
				() -> this.queue.visit(this::visit));
	}

	void add(WorkspaceId workspace) {
		this.queue.add(workspace);
		this.worker.poke();
	}

	void remove(WorkspaceId workspace) {
		this.queue.remove(workspace);
	}

	Worker worker() {
		return this.worker;
	}

	private Instant visit(WorkspaceId workspace) {
		this.store.trim(workspace, this.clock.instant().minus(this.properties.keep()))
			.ifPresent((follower) -> logger.warn("the journal of {} is keeping old entries that {} hasn't processed",
					workspace, follower));
		return Task.NOTHING_LEFT;
	}

}
