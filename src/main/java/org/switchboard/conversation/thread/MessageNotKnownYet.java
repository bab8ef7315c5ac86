package org.switchboard.conversation.thread;

import org.switchboard.slack.EventRefused;

/**
 * Somebody corrected what is not known yet: Slack may still tell of the message itself.
 */
final class MessageNotKnownYet extends EventRefused {

	MessageNotKnownYet(HeardMessage heard) {
		super("what was corrected at " + heard + " is not known yet");
	}

}
