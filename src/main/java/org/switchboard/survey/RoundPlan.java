package org.switchboard.survey;

import java.time.Duration;
import java.util.List;

/**
 * When and how a survey's rounds run.
 *
 * @param cron when a round starts, in the district's time zone: a cron expression with
 * six fields, or {@link org.switchboard.schedule.RecurringJob#NEVER}
 * @param each how many questions a person gets per pulse round; other surveys ask them
 * all
 * @param sample the percentage of the audience that a round asks
 * @param openFor how long a round accepts answers
 * @param remindAfter how long after the start reminders go out, earliest first, all
 * before the round closes
 * @param anonymous whether answers can't be traced to people
 */
public record RoundPlan(String cron, int each, int sample, Duration openFor, List<Duration> remindAfter,
		boolean anonymous) {

	static final int EACH = 3;

	static final int EVERYBODY = 100;

	static final Duration OPEN_FOR = Duration.ofDays(5);

	public RoundPlan {
		remindAfter = List.copyOf(remindAfter);
	}

}
