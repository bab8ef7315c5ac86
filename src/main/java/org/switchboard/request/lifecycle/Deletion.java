package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wrote in a thread was deleted in Slack: it is gone here too, whoever may
 * correct what by now.
 *
 * @param by who wrote it
 * @param message where
 * @param edition when it was deleted, in Slack's time
 */
public record Deletion(Participant by, Origin message, String edition) implements SwitchboardCommand {

	@Override
	public Decision decide(Request request, Instant now) {
		return Decision.Accepted
			.of(new ThreadEvent.MessageCorrected(now, this.by, this.message, Optional.empty(), this.edition));
	}

}
