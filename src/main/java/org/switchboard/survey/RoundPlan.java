package org.switchboard.survey;

import java.time.Duration;
import java.util.List;

/**
 * When a survey is asked, and how.
 *
 * @param cron when a round begins, in the district's time: a cron expression with six
 * fields, or {@link org.switchboard.schedule.RecurringJob#NEVER}
 * @param each how many questions a person gets in a round of a pulse; other surveys ask
 * all
 * @param sample how many of the audience a round asks, in percent
 * @param openFor how long a round takes answers
 * @param remindAfter how long after its beginning people are reminded, the earliest first
 * and all before it ends
 * @param anonymous whether nobody can tell who answered what
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
