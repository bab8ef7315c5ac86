package org.switchboard.sla;

import java.time.Duration;
import java.time.Instant;

import org.switchboard.calendar.BusinessTime;

/**
 * A clock's target and the time that counts toward it.
 *
 * @param within the time allowed
 * @param time the time that counts
 */
public record ClockTarget(Duration within, BusinessTime time) {

	boolean isUsedUp(Duration used) {
		return used.compareTo(this.within) >= 0;
	}

	/**
	 * Returns when a part of the allowed time is used up.
	 * @param since when the clock started to run
	 * @param used the time it had counted before that
	 * @param part the part of the allowed time, from 0 to 1
	 * @return {@code since} if that part was used up before
	 */
	public Instant after(Instant since, Duration used, double part) {
		Duration left = Duration.ofMillis(Math.round(this.within.toMillis() * part)).minus(used);
		return left.isNegative() ? since : this.time.plus(since, left);
	}

}
