package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * What the requester was asked, and said, of how it went.
 */
public sealed interface RatingEvent extends RequestEvent {

	/**
	 * The requester was asked how it went.
	 *
	 * @param at when
	 */
	record RatingAsked(Instant at) implements RatingEvent {

		// nobody did it
		@Override
		public Participant by() {
			return Participant.SWITCHBOARD;
		}

		@Override
		public Request applyTo(Request request) {
			return request.rated(new Rating(this.at, Optional.empty()));
		}

	}

	/**
	 * The requester said how it went, for the first time or otherwise than before.
	 *
	 * @param at when
	 * @param by who
	 * @param satisfaction how satisfied they are
	 * @param effort how easy it was to get help, from 1, very hard, to 7, very easy
	 * @param comment what else they say; may be empty
	 */
	record ResolutionRated(Instant at, Participant by, Satisfaction satisfaction, Optional<Integer> effort,
			String comment) implements RatingEvent {

		@Override
		public Request applyTo(Request request) {
			Rating rating = request.rating().orElseThrow();
			Instant since = rating.given().map(Rating.Given::since).orElse(this.at);
			return request.rated(new Rating(rating.askedAt(),
					Optional.of(new Rating.Given(since, this.satisfaction, this.effort, this.comment))));
		}

	}

}
