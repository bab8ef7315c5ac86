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
 * @param rates how often methods may be called in a workspace, unless it is told
 * otherwise
 * @param eventsPerHour how many events a workspace tells an app of
 */
public record SimSettings(Clock clock, Clock signingClock, Duration cutOff, Duration patience, Rates rates,
		int eventsPerHour) {

	/**
	 * Slack's own: three seconds to answer, and readers that wait for five. Calls are not
	 * counted, so that tests are fast.
	 * @param clock the time of messages, triggers and response addresses
	 * @return the settings
	 */
	public static SimSettings of(Clock clock) {
		return new SimSettings(clock, Clock.systemUTC(), Duration.ofSeconds(3), Duration.ofSeconds(5),
				Rates.unlimited(), 30_000);
	}

	public SimSettings withCutOff(Duration shorter) {
		return new SimSettings(this.clock, this.signingClock, shorter, this.patience, this.rates, this.eventsPerHour);
	}

	public SimSettings withPatience(Duration other) {
		return new SimSettings(this.clock, this.signingClock, this.cutOff, other, this.rates, this.eventsPerHour);
	}

	public SimSettings withSigningClock(Clock other) {
		return new SimSettings(this.clock, other, this.cutOff, this.patience, this.rates, this.eventsPerHour);
	}

	public SimSettings withRates(Rates other) {
		return new SimSettings(this.clock, this.signingClock, this.cutOff, this.patience, other, this.eventsPerHour);
	}

	public SimSettings withEventsPerHour(int other) {
		return new SimSettings(this.clock, this.signingClock, this.cutOff, this.patience, this.rates, other);
	}

}
