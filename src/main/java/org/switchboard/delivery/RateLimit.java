package org.switchboard.delivery;

import java.time.Duration;

/**
 * A rate limit, measured by the generic cell rate algorithm.
 *
 * @param interval the average time between two
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
