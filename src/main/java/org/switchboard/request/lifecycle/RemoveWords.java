package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * What was written is to be removed, in a history that otherwise stays as it is.
 *
 * @param by who wants that; nobody, if the district keeps no words for longer
 * @param of whose words; nothing if everybody's, once work on the request has ended
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
