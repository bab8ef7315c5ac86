package org.switchboard.slack;

import java.time.Clock;

import org.springframework.stereotype.Component;

/**
 * Rehearses what all clicks have in common: the signature, Bolt, and the connection to
 * Slack that opens modals.
 */
@Component
class SlackRehearsal implements Rehearsal {

	private final SlackApi slack;

	private final Signatures signatures;

	private final Clock clock;

	SlackRehearsal(SlackApi slack, SlackProperties properties, Clock clock) {
		this.slack = slack;
		this.signatures = new Signatures(properties, clock);
		this.clock = clock;
	}

	@Override
	public void on(WarmUpSession session) {
		this.signatures.areValid(Long.toString(this.clock.instant().getEpochSecond()), "v0=" + "0".repeat(64),
				new byte[0]);
		session.command(ListenerRegistry.ADMINISTRATION);
		this.slack.promptly(session.workspace(), (client) -> client.authTest((call) -> call));
	}

}
