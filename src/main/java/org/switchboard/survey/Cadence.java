package org.switchboard.survey;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

import org.switchboard.schedule.RecurringJob;

/** How close together a survey's rounds are. */
final class Cadence {

	// arbitrary, but with a leap day soon after it
	private static final LocalDateTime BEGIN = LocalDateTime.of(2028, 1, 1, 0, 0);

	private static final int LOOKS = 100;

	private Cadence() {
	}

	// shortest time between the starts of two consecutive rounds
	static Optional<Duration> shortest(String cron) {
		if (cron.equals(RecurringJob.NEVER)) {
			return Optional.empty();
		}
		CronExpression expression = CronExpression.parse(cron);
		@Nullable Duration shortest = null;
		@Nullable LocalDateTime round = expression.next(BEGIN);
		for (int look = 0; look < LOOKS && round != null; look++) {
			@Nullable LocalDateTime next = expression.next(round);
			if (next != null) {
				Duration rest = Duration.between(round, next);
				shortest = (shortest == null || rest.compareTo(shortest) < 0) ? rest : shortest;
			}
			round = next;
		}
		return Optional.ofNullable(shortest);
	}

}
