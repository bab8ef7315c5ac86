package org.switchboard.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.switchboard.worker.Task;
import org.switchboard.worker.VisitQueue;
import org.switchboard.worker.Worker;
import org.switchboard.workspace.WorkspaceId;

/** Runs one follower over the journals of all workspaces, on one thread. */
class FollowerLoop {

	private final JournalFollower follower;

	private final String node;

	private final JournalStore store;

	private final JournalProperties properties;

	private final Clock clock;

	private final FailureLog complaints;

	private final TakeOverTimes takeOvers;

	private final VisitQueue<WorkspaceId> queue;

	private final Worker worker;

	FollowerLoop(JournalFollower follower, String node, JournalStore store, JournalProperties properties, Clock clock) {
		this.follower = follower;
		this.node = node;
		this.store = store;
		this.properties = properties;
		this.clock = clock;
		this.complaints = new FailureLog(follower.name());
		this.takeOvers = new TakeOverTimes(properties.takeOverAfter().dividedBy(2), clock);
		this.queue = new VisitQueue<>("journal-" + follower.name(), properties.poll(), clock);
		this.worker = new Worker("journal-" + follower.name(), properties.poll(), clock,
				() -> this.queue.visit(this::visit));
	}

	Worker worker() {
		return this.worker;
	}

	void add(WorkspaceId workspace) {
		this.queue.add(workspace);
		this.worker.poke();
	}

	void remove(WorkspaceId workspace) {
		this.queue.remove(workspace);
	}

	void poke(WorkspaceId workspace) {
		this.queue.due(workspace, Instant.MIN);
		this.worker.poke();
	}

	Instant visit(WorkspaceId workspace) {
		this.takeOvers.whenDue(workspace, (cursor) -> takeOver(workspace, cursor));
		List<StoredEntry> entries = this.store.read(workspace, this.follower.name(), this.node);
		follow(workspace, entries);
		return (entries.size() < this.properties.batch()) ? Task.NOTHING_LEFT : Instant.MIN;
	}

	private String takeOver(WorkspaceId workspace, String cursor) {
		TakeOverResult taken = this.store.takeOver(workspace, this.follower.name(), this.node, cursor);
		taken.aside().forEach((id) -> this.complaints.setAside(workspace, id));
		follow(workspace, taken.entries());
		return taken.cursor();
	}

	private void follow(WorkspaceId workspace, List<StoredEntry> entries) {
		// after this, leave the rest for an orderly take-over
		Instant until = this.clock.instant().plus(this.properties.takeOverAfter().dividedBy(2));
		List<String> done = new ArrayList<>();
		for (StoredEntry entry : entries) {
			if (this.clock.instant().isAfter(until)) {
				break;
			}
			if (follow(workspace, entry)) {
				done.add(entry.id());
			}
		}
		this.store.done(workspace, this.follower.name(), done);
	}

	private boolean follow(WorkspaceId workspace, StoredEntry entry) {
		try {
			this.follower.follow(entry.in(workspace));
			this.complaints.none();
			return true;
		}
		catch (RuntimeException ex) {
			this.complaints.failed(workspace, entry.id(), ex);
			return false;
		}
	}

}
