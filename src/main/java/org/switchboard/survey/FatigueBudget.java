package org.switchboard.survey;

import java.time.Duration;

/**
 * How often one person may be asked, counting ratings, surveys and reminders together.
 *
 * @param asks the maximum number of times
 * @param in the period this applies to
 */
public record FatigueBudget(int asks, Duration in) {

	/** Applies unless the district sets its own. */
	public static final FatigueBudget DEFAULT = new FatigueBudget(4, Duration.ofDays(30));

}
