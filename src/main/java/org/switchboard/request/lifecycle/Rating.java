package org.switchboard.request.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the requester of a resolved request says that it went.
 *
 * @param askedAt when they were asked
 * @param given what they said, if they did
 */
public record Rating(Instant askedAt, Optional<Given> given) {

	/** How long after it was asked for a rating can be given. */
	static final Duration OPEN = Duration.ofDays(30);

	/** How long after it was given a rating can be changed. */
	static final Duration CHANGEABLE = Duration.ofDays(7);

	// until when it can be given, or changed
	Instant until() {
		return this.given.map((said) -> said.since().plus(CHANGEABLE)).orElseGet(() -> this.askedAt.plus(OPEN));
	}

	/**
	 * What they said.
	 *
	 * @param since when they said so first
	 * @param satisfaction how satisfied they are
	 * @param effort how easy it was to get help, from 1, very hard, to 7, very easy
	 * @param comment what else they say; may be empty
	 */
	public record Given(Instant since, Satisfaction satisfaction, Optional<Integer> effort, String comment) {
	}

}
