package org.switchboard.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This node's runs in progress. When the node stops, Quartz starts no more runs, and once
 * everything but Redis has stopped these have five seconds to finish; whatever is left
 * goes to another node when its lease ends. Quartz itself would wait forever for a stuck
 * one.
 */
@Component
class RunningJobs implements SmartLifecycle {

	private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

	private final Map<Long, RunningJob> running = new TreeMap<>();

	private final Clock clock;

	private long last;

	private volatile boolean started;

	RunningJobs(Clock clock) {
		this.clock = clock;
	}

	synchronized RunningJob begin(JobId job, Runnable keeping) {
		RunningJob begun = new RunningJob(++this.last, job, this.clock.instant(), keeping);
		this.running.put(begun.number(), begun);
		return begun;
	}

	synchronized void end(RunningJob run) {
		this.running.remove(run.number());
		notifyAll();
	}

	synchronized List<RunningJob> all() {
		return List.copyOf(this.running.values());
	}

	List<RunningJob> longerThan(Duration limit) {
		Instant earliest = this.clock.instant().minus(limit);
		return all().stream().filter((run) -> run.since().isBefore(earliest)).toList();
	}

	@Override
	public void start() {
		this.started = true;
	}

	@Override
	public void stop() {
		this.started = false;
		try {
			await(System.nanoTime() + LONGEST_STOP.toNanos());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void await(long end) throws InterruptedException {
		for (long left = end - System.nanoTime(); left > 0 && !this.running.isEmpty(); left = end - System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, left);
		}
	}

	@Override
	public boolean isRunning() {
		return this.started;
	}

	@Override
	public int getPhase() {
		// after Redis, which connects in phase 0, and before anything that hands out work
		return 500;
	}

}
