package slacksim.support;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Limits how often something may happen in any period of a given length. */
public final class SlidingWindow {

	private final Deque<Instant> taken = new ArrayDeque<>();

	private final int most;

	private final Duration length;

	public SlidingWindow(int most, Duration length) {
		this.most = most;
		this.length = length;
	}

	/** Returns how long until there is room, or zero. */
	public Duration wait(Instant now) {
		while (!this.taken.isEmpty() && !this.taken.element().plus(this.length).isAfter(now)) {
			this.taken.remove();
		}
		return (this.taken.size() < this.most) ? Duration.ZERO
				: Duration.between(now, this.taken.element().plus(this.length));
	}

	public void take(Instant now) {
		this.taken.add(now);
	}

}
