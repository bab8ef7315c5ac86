package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.worker.VisitQueue;
import org.switchboard.worker.Worker;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/** This node's threads that send messages to Slack, shared by all workspaces. */
@Component
class Dispatchers implements SmartLifecycle {

	private static final Duration LONGEST_STOP = Duration.ofSeconds(12);

	private final Dispatcher dispatcher;

	private final VisitQueue<WorkspaceId> queue;

	private final List<Worker> workers;

	private volatile boolean running;

	Dispatchers(Dispatcher dispatcher, DeliveryProperties properties, Clock clock) {
		this.dispatcher = dispatcher;
		this.queue = new VisitQueue<>("delivery", properties.poll(), clock);
		this.workers = IntStream.rangeClosed(1, properties.dispatchers())
			.mapToObj((number) -> new Worker("delivery-" + number, properties.poll(), clock,
					() -> this.queue.visit(this::visit)))
			.toList();
	}

	void poke(WorkspaceId workspace) {
		workAt(workspace, Instant.MIN);
	}

	private Instant visit(WorkspaceId workspace) {
		return this.dispatcher.dispatch(workspace, (next) -> workAt(workspace, next));
	}

	private void workAt(WorkspaceId workspace, Instant at) {
		this.queue.due(workspace, at);
		this.workers.forEach(Worker::poke);
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		this.queue.add(joined.workspace());
		this.workers.forEach(Worker::poke);
	}

	@EventListener
	void on(WorkspaceLeft left) {
		this.queue.remove(left.workspace());
	}

	@Override
	public void start() {
		this.workers.forEach(Worker::start);
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		Worker.stopAll(this.workers, LONGEST_STOP);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		// after Redis, which connects in phase 0, and before anything that enqueues
		return 900;
	}

}
