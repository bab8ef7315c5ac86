package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * Deletes a message here that its author deleted in Slack, whatever today's permissions
 * say.
 *
 * @param by who wrote it
 * @param message which message
 * @param edition when it was deleted, as a Slack timestamp
 */
public record DeleteMessage(Participant by, Origin message, String edition) implements SwitchboardCommand {

	@Override
	public Decision decide(Request request, Instant now) {
		return Decision.Accepted
			.of(new ThreadEvent.MessageCorrected(now, this.by, this.message, Optional.empty(), this.edition));
	}

}
