package slacksim.workspace;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import slacksim.limits.Rates;
import slacksim.support.SimClock;

/**
 * How the simulator behaves in time.
 *
 * @param clock the time of messages and response addresses
 * @param triggerClock what triggers grow old by, which is to be the real time where
 * {@code clock} runs fast
 * @param signingClock the time deliveries are signed with, which bots compare with their
 * own system's
 * @param cutOff how long the bot may take to answer a delivery, in real time
 * @param patience how long a reader waits for something to appear, in real time
 * @param rates how often methods may be called in a workspace, unless it is told
 * otherwise
 * @param eventsPerHour how many events a workspace tells an app of
 */
public record SimSettings(Clock clock, Clock triggerClock, Clock signingClock, Duration cutOff, Duration patience,
		Rates rates, int eventsPerHour) {

	/**
	 * Slack's own: three seconds to answer, and readers that wait for five. Calls are not
	 * counted, so that tests are fast.
	 * @param clock the time of messages, triggers and response addresses
	 * @return the settings
	 */
	public static SimSettings of(Clock clock) {
		return new SimSettings(clock, clock, Clock.systemUTC(), Duration.ofSeconds(3), Duration.ofSeconds(5),
				Rates.unlimited(), 30_000);
	}

	/**
	 * Slack on a clock that people move: triggers grow old in real time, deliveries are
	 * signed by the clock, as the bot is to have the same.
	 * @param clock the time that is moved
	 * @return the settings
	 */
	public static SimSettings movedBy(SimClock clock) {
		SimSettings plain = of(clock);
		return new SimSettings(clock, Clock.systemUTC(), clock, plain.cutOff, plain.patience, plain.rates,
				plain.eventsPerHour);
	}

	public Optional<SimClock> simClock() {
		return (this.clock instanceof SimClock moved) ? Optional.of(moved) : Optional.empty();
	}

	public SimSettings withCutOff(Duration shorter) {
		return new SimSettings(this.clock, this.triggerClock, this.signingClock, shorter, this.patience, this.rates,
				this.eventsPerHour);
	}

	public SimSettings withPatience(Duration other) {
		return new SimSettings(this.clock, this.triggerClock, this.signingClock, this.cutOff, other, this.rates,
				this.eventsPerHour);
	}

	public SimSettings withSigningClock(Clock other) {
		return new SimSettings(this.clock, this.triggerClock, other, this.cutOff, this.patience, this.rates,
				this.eventsPerHour);
	}

	public SimSettings withRates(Rates other) {
		return new SimSettings(this.clock, this.triggerClock, this.signingClock, this.cutOff, this.patience, other,
				this.eventsPerHour);
	}

	public SimSettings withEventsPerHour(int other) {
		return new SimSettings(this.clock, this.triggerClock, this.signingClock, this.cutOff, this.patience, this.rates,
				other);
	}

}
