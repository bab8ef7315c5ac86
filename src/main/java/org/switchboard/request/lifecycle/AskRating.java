package org.switchboard.request.lifecycle;

import java.time.Instant;

/**
 * The requester is to be asked how it went: once for each time that a team has resolved
 * the request. What was closed by itself, or is done as a part of another, is not asked
 * about.
 *
 * @param resolvedAt when the team resolved it
 */
public record AskRating(Instant resolvedAt) implements SwitchboardCommand {

	@Override
	public Decision decide(Request request, Instant now) {
		boolean isResolved = request.resolvedAt().filter(this.resolvedAt::equals).isPresent();
		return (isResolved && request.rating().isEmpty() && request.filing().partOf().isEmpty())
				? Decision.Accepted.of(new RatingEvent.RatingAsked(now))
				: Decision.refused(new Refusal.NothingToChange());
	}

}
