package slacksim.support;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * At most so many in any stretch of time.
 */
public final class SlidingWindow {

	private final Deque<Instant> taken = new ArrayDeque<>();

	private final int most;

	private final Duration length;

	public SlidingWindow(int most, Duration length) {
		this.most = most;
		this.length = length;
	}

	/**
	 * How long until there is room.
	 * @param now the time
	 * @return the wait, zero if there is room now
	 */
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
