package org.switchboard.request.lifecycle;

import java.time.Instant;

/**
 * What somebody did under one Slack id is to be theirs under another.
 *
 * @param by the administrator who says so
 * @param before as whom they did it
 * @param now who they are
 */
public record Join(Participant by, Participant before, Participant now) implements SwitchboardCommand {

	@Override
	public Decision decide(Request request, Instant at) {
		return Decision.Accepted.of(new ThreadEvent.PersonJoined(at, this.by, this.before, this.now));
	}

}
