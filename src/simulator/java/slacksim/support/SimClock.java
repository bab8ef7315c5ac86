package slacksim.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time of a simulated Slack that people watch: it can run fast and be moved forward,
 * but never back, as messages come one after the other.
 */
public final class SimClock extends Clock {

	private static final Clock REAL = Clock.systemUTC();

	private volatile Pace pace;

	private SimClock(Instant start) {
		this.pace = new Pace(start, REAL.instant(), 1);
	}

	/**
	 * A clock that runs as fast as the real one.
	 * @param start what it shows first
	 * @return the running clock
	 */
	public static SimClock startingAt(Instant start) {
		return new SimClock(start);
	}

	/**
	 * Runs so much faster from now on.
	 * @param speed seconds that pass here in a real one, 1 to run as the real one
	 */
	public synchronized void runs(int speed) {
		this.pace = new Pace(instant(), REAL.instant(), speed);
	}

	/**
	 * Shows this time, and goes on from there.
	 * @param to a time that is not over yet
	 * @throws IllegalArgumentException if it is over, and nothing has changed
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
	 * How time passes.
	 *
	 * @param since the time here when it began to
	 * @param began the real time then
	 * @param speed seconds that pass here in a real one
	 */
	public record Pace(Instant since, Instant began, int speed) {

		public Instant at(Instant real) {
			return this.since.plus(Duration.between(this.began, real).multipliedBy(this.speed));
		}

	}

}
