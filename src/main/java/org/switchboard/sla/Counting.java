package org.switchboard.sla;

import java.time.Duration;
import java.time.Instant;

import org.switchboard.calendar.BusinessTime;

/**
 * How a clock counts.
 *
 * @param within how much time may pass
 * @param time which time counts
 */
public record Counting(Duration within, BusinessTime time) {

	boolean isUsedUp(Duration used) {
		return used.compareTo(this.within) >= 0;
	}

	/**
	 * When a part of the time has passed.
	 * @param since from when on it counts
	 * @param used how much had passed by then
	 * @param part of what may pass
	 * @return {@code since} if it had by then
	 */
	public Instant after(Instant since, Duration used, double part) {
		Duration left = Duration.ofMillis(Math.round(this.within.toMillis() * part)).minus(used);
		return left.isNegative() ? since : this.time.plus(since, left);
	}

}
