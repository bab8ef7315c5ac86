package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.request.lifecycle.Rating.Given;

/**
 * Rates how a request went. Whatever is left out keeps its previous value.
 *
 * @param by the requester
 * @param askedAt when they were asked, which identifies the resolution
 * @param satisfaction how satisfied they are
 * @param more the rest of the rating
 */
public record Rate(Participant by, Instant askedAt, Optional<Satisfaction> satisfaction,
		Optional<More> more) implements RequestCommand {

	@Override
	public RequestAction action() {
		return RequestAction.RATE;
	}

	@Override
	public Decision decide(Request request, Instant now) {
		Optional<Rating> asked = request.rating().filter((rating) -> rating.askedAt().equals(this.askedAt));
		if (asked.isEmpty() || now.isAfter(asked.get().until())) {
			return Decision.refused(new Refusal.NotToBeRated(asked.isPresent()));
		}
		return rated(asked.get().given(), now)
			.filter((event) -> !request.apply(event).rating().equals(request.rating()))
			.<Decision>map(Decision.Accepted::of)
			.orElseGet(() -> Decision.refused(new Refusal.NothingToChange()));
	}

	// empty until they choose how satisfied they are
	private Optional<RequestEvent> rated(Optional<Given> before, Instant now) {
		More rest = this.more
			.orElseGet(() -> new More(before.flatMap(Given::effort), before.map(Given::comment).orElse("")));
		return this.satisfaction.or(() -> before.map(Given::satisfaction))
			.map((satisfied) -> new RatingEvent.ResolutionRated(now, this.by, satisfied, rest.effort(),
					rest.comment()));
	}

	/**
	 * The optional part of a rating.
	 *
	 * @param effort how easy it was to get help, from 1 (very hard) to 7 (very easy)
	 * @param comment may be empty
	 */
	public record More(Optional<Integer> effort, String comment) {
	}

}
