package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.request.lifecycle.Rating.Given;

/**
 * The requester says how it went. What they leave out stays as they said it before.
 *
 * @param by who
 * @param askedAt when they were asked, which tells one resolution from another
 * @param satisfaction how satisfied they are
 * @param more what else they say
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

	// nothing before they say how satisfied they are
	private Optional<RequestEvent> rated(Optional<Given> before, Instant now) {
		More said = this.more
			.orElseGet(() -> new More(before.flatMap(Given::effort), before.map(Given::comment).orElse("")));
		return this.satisfaction.or(() -> before.map(Given::satisfaction))
			.map((satisfied) -> new RatingEvent.ResolutionRated(now, this.by, satisfied, said.effort(),
					said.comment()));
	}

	/**
	 * What somebody says beside how satisfied they are.
	 *
	 * @param effort how easy it was to get help, from 1, very hard, to 7, very easy
	 * @param comment may be empty
	 */
	public record More(Optional<Integer> effort, String comment) {
	}

}
