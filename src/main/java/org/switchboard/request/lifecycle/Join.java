package org.switchboard.request.lifecycle;

import java.time.Instant;

/**
 * Moves what someone did under one Slack id to another.
 *
 * @param by the administrator who joins them
 * @param before the old id
 * @param now the new id
 */
public record Join(Participant by, Participant before, Participant now) implements SwitchboardCommand {

	@Override
	public Decision decide(Request request, Instant at) {
		return Decision.Accepted.of(new ThreadEvent.PersonJoined(at, this.by, this.before, this.now));
	}

}
