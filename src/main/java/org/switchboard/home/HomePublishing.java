package org.switchboard.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.worker.VisitQueue;
import org.switchboard.worker.Worker;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/** This node's thread that publishes Homes, shared by all workspaces. */
@Component
class HomePublishing implements SmartLifecycle {

	/** How often to check for Homes that other nodes left behind. */
	private static final Duration POLL = Duration.ofSeconds(5);

	private static final Duration LONGEST_STOP = Duration.ofSeconds(12);

	private final VisitQueue<WorkspaceId> queue;

	private final Worker worker;

	private volatile boolean running;

	HomePublishing(HomePublisher publisher, Clock clock) {
		this.queue = new VisitQueue<>("publishing Homes", POLL, clock);
		this.worker = new Worker("homes", POLL, clock, () -> this.queue
			.visit((workspace) -> publisher.publish(workspace, (at) -> this.queue.due(workspace, at))));
	}

	void due(WorkspaceId workspace, Instant at) {
		this.queue.due(workspace, at);
		this.worker.poke();
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		this.queue.add(joined.workspace());
		this.worker.poke();
	}

	@EventListener
	void on(WorkspaceLeft left) {
		this.queue.remove(left.workspace());
	}

	@Override
	public void start() {
		this.worker.start();
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.worker.stop(LONGEST_STOP);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		// after Redis, which connects in phase 0, and before anything that reports
		// changes
		return 900;
	}

}
