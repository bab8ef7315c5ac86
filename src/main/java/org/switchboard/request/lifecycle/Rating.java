package org.switchboard.request.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the requester rated a resolved request.
 *
 * @param askedAt when they were asked
 * @param given their rating, if they gave one
 */
public record Rating(Instant askedAt, Optional<Given> given) {

	/** How long after the question a rating can be given. */
	static final Duration OPEN = Duration.ofDays(30);

	/** How long after it was given a rating can be changed. */
	static final Duration CHANGEABLE = Duration.ofDays(7);

	// the last moment to give or change it
	Instant until() {
		return this.given.map((rating) -> rating.since().plus(CHANGEABLE)).orElseGet(() -> this.askedAt.plus(OPEN));
	}

	/**
	 * A rating.
	 *
	 * @param since when they first gave it
	 * @param satisfaction how satisfied they are
	 * @param effort how easy it was to get help, from 1 (very hard) to 7 (very easy)
	 * @param comment may be empty
	 */
	public record Given(Instant since, Satisfaction satisfaction, Optional<Integer> effort, String comment) {
	}

}
