package slacksim.workspace;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import slacksim.limits.Rates;
import slacksim.support.SimClock;

/**
 * The simulator's timing.
 *
 * @param clock the clock of messages and response URLs
 * @param triggerClock the clock that ages trigger IDs; should be real time where {@code
 * clock} runs fast
 * @param signingClock the clock that dates deliveries, which bots compare with their
 * system clock
 * @param cutOff how long the bot may take to answer a delivery, in real time
 * @param patience how long tests wait for something to appear, in real time
 * @param rates a workspace's rate limits, unless it sets its own
 * @param eventsPerHour how many events a workspace sends an app
 */
public record SimSettings(Clock clock, Clock triggerClock, Clock signingClock, Duration cutOff, Duration patience,
		Rates rates, int eventsPerHour) {

	/**
	 * Returns Slack's own timing: three seconds to answer, and five for tests to wait.
	 * Calls aren't limited, so that tests are fast.
	 * @param clock the clock of messages, trigger IDs and response URLs
	 */
	public static SimSettings of(Clock clock) {
		return new SimSettings(clock, clock, Clock.systemUTC(), Duration.ofSeconds(3), Duration.ofSeconds(5),
				Rates.unlimited(), 30_000);
	}

	/**
	 * Returns timing for a clock that people move: trigger IDs age in real time, and
	 * deliveries are dated by the clock, which the bot should use too.
	 * @param clock the clock that is moved
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
