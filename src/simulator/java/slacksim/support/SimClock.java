package slacksim.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of a simulated Slack that people watch. It can run fast and be moved forward,
 * but never back, because messages are in order.
 */
public final class SimClock extends Clock {

	private static final Clock REAL = Clock.systemUTC();

	private volatile Pace pace;

	private SimClock(Instant start) {
		this.pace = new Pace(start, REAL.instant(), 1);
	}

	/**
	 * Returns a clock that runs in real time.
	 * @param start its first time
	 */
	public static SimClock startingAt(Instant start) {
		return new SimClock(start);
	}

	/**
	 * Changes the clock's speed.
	 * @param speed seconds here per real second, 1 for real time
	 */
	public synchronized void runs(int speed) {
		this.pace = new Pace(instant(), REAL.instant(), speed);
	}

	/**
	 * Moves the clock forward, to run on from there.
	 * @param to a time that isn't past
	 * @throws IllegalArgumentException if it is past; nothing has changed
	 */
	public synchronized void moveTo(Instant to) {
		if (to.isBefore(instant())) {
			throw new IllegalArgumentException("Time goes forward only.");
		}
		this.pace = new Pace(to, REAL.instant(), this.pace.speed());
	}

	public Pace pace() {
		return this.pace;
	}

	@Override
	public Instant instant() {
		return this.pace.at(REAL.instant());
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

	/**
	 * How fast time passes.
	 *
	 * @param since the time here when this speed began
	 * @param began the real time when this speed began
	 * @param speed seconds here per real second
	 */
	public record Pace(Instant since, Instant began, int speed) {

		public Instant at(Instant real) {
			return this.since.plus(Duration.between(this.began, real).multipliedBy(this.speed));
		}

	}

}
