package org.switchboard.delivery;

import java.time.Duration;

/**
 * How fast something may be done, as the generic cell rate algorithm counts it.
 *
 * @param interval between two in the long run
 * @param burst how many at once after a quiet time
 */
record RateLimit(Duration interval, int burst) {

	String intervalMillis() {
		return String.valueOf(this.interval.toMillis());
	}

	String toleranceMillis() {
		return String.valueOf(this.interval.toMillis() * (this.burst - 1));
	}

}
