package slacksim.faults;

import java.time.Duration;

/**
 * What may befall an event on its way to the bot.
 *
 * @param kind what
 * @param time how late it is, by the simulator's clock
 */
public record Mishap(Kind kind, Duration time) {

	/**
	 * The event is delivered twice, though the bot has answered the first time.
	 * @return the mishap
	 */
	public static Mishap twice() {
		return new Mishap(Kind.TWICE, Duration.ZERO);
	}

	/**
	 * The event is late.
	 * @param delay how late, by the simulator's clock
	 * @return the mishap
	 */
	public static Mishap late(Duration delay) {
		return new Mishap(Kind.LATE, delay);
	}

	/**
	 * The event comes after the one that follows it.
	 * @return the mishap
	 */
	public static Mishap overtaken() {
		return new Mishap(Kind.OVERTAKEN, Duration.ZERO);
	}

	/**
	 * What it is.
	 */
	public enum Kind {

		TWICE, LATE, OVERTAKEN

	}

}
