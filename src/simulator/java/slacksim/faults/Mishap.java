package slacksim.faults;

import java.time.Duration;

/**
 * Something that goes wrong with an event's delivery.
 *
 * @param kind what goes wrong
 * @param time the delay, on the simulator's clock
 */
public record Mishap(Kind kind, Duration time) {

	/** Delivers the event twice, even if the bot acknowledged it. */
	public static Mishap twice() {
		return new Mishap(Kind.TWICE, Duration.ZERO);
	}

	/**
	 * Delivers the event late.
	 * @param delay how late, on the simulator's clock
	 */
	public static Mishap late(Duration delay) {
		return new Mishap(Kind.LATE, delay);
	}

	/** Delivers the event after the one that follows it. */
	public static Mishap overtaken() {
		return new Mishap(Kind.OVERTAKEN, Duration.ZERO);
	}

	/** The kind of mishap. */
	public enum Kind {

		TWICE, LATE, OVERTAKEN

	}

}
