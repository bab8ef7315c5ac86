package org.switchboard.worker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A thread that runs a task until nothing is left, then waits for a poke, the instant the
 * task named, or the interval, whichever comes first. A task that throws runs again after
 * a pause of 1 s, doubling to 30 s; it never ends the thread.
 */
public final class Worker {

	private final BlockingQueue<Boolean> pokes = new ArrayBlockingQueue<>(1);

	private final CountDownLatch stopping = new CountDownLatch(1);

	private final Duration interval;

	private final Clock clock;

	private final Task task;

	private final RepeatedFailures troubles;

	private final Thread thread;

	/**
	 * Creates a worker, which begins on {@link #start()}.
	 * @param name the thread's name
	 * @param interval the longest wait before the task runs again
	 * @param clock measures the instants the task names
	 */
	public Worker(String name, Duration interval, Clock clock, Task task) {
		this.interval = interval;
		this.clock = clock;
		this.task = task;
		this.troubles = new RepeatedFailures(name);
		this.thread = new Thread(this::work, name);
		this.thread.setDaemon(true);
	}

	/** Starts the thread. */
	public void start() {
		this.thread.start();
	}

	/**
	 * Signals that there is something to do. Cheap and never lost: a task that is running
	 * runs once more.
	 */
	public void poke() {
		this.pokes.offer(true);
	}

	/** Asks the worker to stop after the current task, without waiting. */
	public void dismiss() {
		this.stopping.countDown();
		poke();
	}

	/** Stops after the current task, or interrupts it when time is up. */
	public void stop(Duration bound) {
		dismiss();
		try {
			this.thread.join(Math.max(1, bound.toMillis()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.thread.interrupt();
	}

	/**
	 * Stops several workers after their current tasks, or interrupts those still running
	 * when the shared time is up.
	 */
	public static void stopAll(List<Worker> workers, Duration bound) {
		workers.forEach(Worker::dismiss);
		long end = System.nanoTime() + bound.toNanos();
		workers.forEach((worker) -> worker.stop(Duration.ofNanos(end - System.nanoTime())));
	}

	private void work() {
		try {
			while (this.stopping.getCount() > 0) {
				runOnce();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void runOnce() throws InterruptedException {
		Instant next;
		try {
			next = this.task.run();
			this.troubles.over();
		}
		catch (Exception | LinkageError | AssertionError | StackOverflowError ex) {
			Duration pause = this.troubles.after(ex);
			this.stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
			return;
		}
		rest(next);
	}

	private void rest(Instant next) throws InterruptedException {
		Instant now = this.clock.instant();
		if (next.isAfter(now)) {
			boolean sooner = next.isBefore(now.plus(this.interval));
			Duration rest = sooner ? Duration.between(now, next) : this.interval;
			// rounded up, or the last millisecond would be spent spinning
			this.pokes.poll(rest.toMillis() + 1, TimeUnit.MILLISECONDS);
		}
	}

}
