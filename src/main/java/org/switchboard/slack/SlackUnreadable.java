package org.switchboard.slack;

/**
 * Slack answered what no one here can read. The call may have been carried out, and the
 * same call may well be answered like that again.
 */
public class SlackUnreadable extends SlackUnreachable {

	SlackUnreadable(Throwable cause) {
		super(cause);
	}

}
