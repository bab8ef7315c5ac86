package slacksim.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Timer;
import java.util.TimerTask;

/** What Slack will do later, on the simulator's clock. */
public final class Schedule implements AutoCloseable {

	private final PriorityQueue<Entry> entries = new PriorityQueue<>(Comparator.comparing(Entry::due));

	private final Timer timer = new Timer("slack-agenda", true);

	private final Clock clock;

	public Schedule(Clock clock) {
		this.clock = clock;
	}

	/** Runs work when due, for clocks that run by themselves. */
	public Schedule ticking() {
		this.timer.schedule(new TimerTask() {
			@Override
			public void run() {
				catchUp();
			}
		}, 250, 250);
		return this;
	}

	/**
	 * Schedules work.
	 * @param owner whose work it is, such as a workspace, for {@link #forget}
	 */
	public void in(Duration delay, Object owner, Runnable work) {
		synchronized (this.entries) {
			this.entries.add(new Entry(this.clock.instant().plus(delay), owner, work));
		}
	}

	/** Cancels all work of an owner that no longer exists. */
	public void forget(Object owner) {
		synchronized (this.entries) {
			this.entries.removeIf((entry) -> entry.owner().equals(owner));
		}
	}

	/** Runs what is due now, and what becomes due by running it. */
	public synchronized void catchUp() {
		for (Optional<Entry> next = next(); next.isPresent(); next = next()) {
			next.get().work().run();
		}
	}

	private Optional<Entry> next() {
		synchronized (this.entries) {
			return Optional.ofNullable(this.entries.peek())
				.filter((entry) -> !entry.due().isAfter(this.clock.instant()))
				.map((entry) -> this.entries.remove());
		}
	}

	@Override
	public void close() {
		this.timer.cancel();
	}

	/**
	 * Scheduled work.
	 *
	 * @param due when to run it
	 * @param owner whose work it is
	 * @param work what to run
	 */
	private record Entry(Instant due, Object owner, Runnable work) {

	}

}
