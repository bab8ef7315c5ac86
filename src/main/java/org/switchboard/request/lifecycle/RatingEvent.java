package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/** Something that happened to a request's rating. */
public sealed interface RatingEvent extends RequestEvent {

	/**
	 * The requester was asked for a rating.
	 *
	 * @param at when it happened
	 */
	record RatingAsked(Instant at) implements RatingEvent {

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
	 * The requester rated the request, for the first time or differently than before.
	 *
	 * @param at when it happened
	 * @param by the requester
	 * @param satisfaction how satisfied they are
	 * @param effort how easy it was to get help, from 1 (very hard) to 7 (very easy)
	 * @param comment may be empty
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
