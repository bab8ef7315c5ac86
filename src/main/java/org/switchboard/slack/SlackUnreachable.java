package org.switchboard.slack;

/**
 * No answer came, or none that says whether the call was carried out: its outcome is in
 * doubt.
 */
public class SlackUnreachable extends RuntimeException {

	SlackUnreachable(Throwable cause) {
		super("no answer from Slack (" + cause.getClass().getSimpleName() + ")");
	}

}
