package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * Removes what was written, leaving the rest of the history as it is.
 *
 * @param by who wants them removed; no person if their retention period is over
 * @param of whose words; empty for everyone's, once the request has ended
 */
public record RemoveWords(Participant by, Optional<Participant> of) implements SwitchboardCommand {

	@Override
	public Decision decide(Request request, Instant now) {
		if (this.of.isEmpty() && request.state().isOpen()) {
			return Decision.refused(new Refusal.NothingToChange());
		}
		return Decision.Accepted.of(new ThreadEvent.WordsRemoved(now, this.by, this.of));
	}

}
