package org.switchboard.request.lifecycle;

import java.time.Instant;

/**
 * Asks the requester for a rating: once for each time that a team resolves the request,
 * but not if it closed automatically or was part of another request.
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
