package org.switchboard.slack;

/**
 * Slack's answer couldn't be parsed. The call may have been carried out, and the same
 * call may well get such an answer again.
 */
public class SlackUnreadable extends SlackUnreachable {

	SlackUnreadable(Throwable cause) {
		super(cause);
	}

}
