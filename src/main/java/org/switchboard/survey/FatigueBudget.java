package org.switchboard.survey;

import java.time.Duration;

/**
 * How often one person is asked something: ratings, surveys and reminders together.
 *
 * @param asks the most times
 * @param in within how much time
 */
public record FatigueBudget(int asks, Duration in) {

	/** As long as the district says nothing else. */
	public static final FatigueBudget DEFAULT = new FatigueBudget(4, Duration.ofDays(30));

}
