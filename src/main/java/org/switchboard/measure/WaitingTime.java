package org.switchboard.measure;

import java.time.Duration;

/**
 * A quantile of {@link WaitingTimes}.
 *
 * @param time the time
 * @param isMore whether it is more than that, because too many are still waiting
 */
public record WaitingTime(Duration time, boolean isMore) {

	/** Returns it in words, like "1 hr 5 min" or "more than 24 hr". */
	public String words() {
		return MeasureWords.time(this);
	}

}
