package org.switchboard.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

import org.switchboard.worker.Worker;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/** Runs all followers on this node, each on its own thread. */
class Followers implements SmartLifecycle {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,50}");

	private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

	private final List<FollowerLoop> loops;

	private final Trimming trimming;

	private volatile boolean running;

	Followers(Journal journal, JournalStore store, JournalProperties properties, Clock clock,
			List<JournalFollower> followers) {
		requireDistinctNames(followers);
		String node = UUID.randomUUID().toString();
		this.loops = followers.stream()
			.map((follower) -> new FollowerLoop(follower, node, store, properties, clock))
			.toList();
		this.trimming = new Trimming(store, properties, clock);
		this.loops.forEach((loop) -> journal.whenPoked(loop::poke));
	}

	private static void requireDistinctNames(List<JournalFollower> followers) {
		Set<String> names = new HashSet<>();
		for (JournalFollower follower : followers) {
			String name = follower.name();
			if (!NAME.matcher(name).matches()) {
				throw new IllegalStateException("'" + name + "' is not a valid journal follower name");
			}
			if (!names.add(name)) {
				throw new IllegalStateException("two journal followers are named '" + name + "'");
			}
		}
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		this.loops.forEach((loop) -> loop.add(joined.workspace()));
		this.trimming.add(joined.workspace());
	}

	@EventListener
	void on(WorkspaceLeft left) {
		this.loops.forEach((loop) -> loop.remove(left.workspace()));
		this.trimming.remove(left.workspace());
	}

	@Override
	public void start() {
		workers().forEach(Worker::start);
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		Worker.stopAll(workers(), LONGEST_STOP);
	}

	private List<Worker> workers() {
		return Stream.concat(this.loops.stream().map(FollowerLoop::worker), Stream.of(this.trimming.worker())).toList();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		// after Redis, which connects in phase 0, and long before the web server
		return 1000;
	}

}
