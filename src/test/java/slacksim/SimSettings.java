package slacksim;

import java.time.Clock;
import java.time.Duration;

/**
 * How the simulator behaves in time.
 *
 * @param clock the time of messages, triggers and response addresses
 * @param signingClock the time deliveries are signed with, which bots compare with their
 * own system's
 * @param cutOff how long the bot may take to answer a delivery, in real time
 * @param patience how long a reader waits for something to appear, in real time
 */
public record SimSettings(Clock clock, Clock signingClock, Duration cutOff, Duration patience) {

	/**
	 * Slack's own: three seconds to answer, and readers that wait for five.
	 * @param clock the time of messages, triggers and response addresses
	 * @return the settings
	 */
	public static SimSettings of(Clock clock) {
		return new SimSettings(clock, Clock.systemUTC(), Duration.ofSeconds(3), Duration.ofSeconds(5));
	}

	public SimSettings withCutOff(Duration shorter) {
		return new SimSettings(this.clock, this.signingClock, shorter, this.patience);
	}

	public SimSettings withPatience(Duration other) {
		return new SimSettings(this.clock, this.signingClock, this.cutOff, other);
	}

	public SimSettings withSigningClock(Clock other) {
		return new SimSettings(this.clock, other, this.cutOff, this.patience);
	}

}
