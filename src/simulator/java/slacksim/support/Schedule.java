package slacksim.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Timer;
import java.util.TimerTask;

/**
 * What Slack is to do later, by the simulator's own clock.
 */
public final class Schedule implements AutoCloseable {

	private final PriorityQueue<Entry> entries = new PriorityQueue<>(Comparator.comparing(Entry::due));

	private final Timer timer = new Timer("slack-agenda", true);

	private final Clock clock;

	public Schedule(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Does what is due whenever it is, for clocks that move by themselves.
	 */
	public Schedule ticking() {
		this.timer.schedule(new TimerTask() {
			@Override
			public void run() {
				catchUp();
			}
		}, 250, 250);
		return this;
	}

	public void in(Duration delay, Runnable work) {
		synchronized (this.entries) {
			this.entries.add(new Entry(this.clock.instant().plus(delay), work));
		}
	}

	/**
	 * Does what is due by now, and what becomes due by that.
	 */
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
	 * Something to do.
	 *
	 * @param due when
	 * @param work what
	 */
	private record Entry(Instant due, Runnable work) {

	}

}
