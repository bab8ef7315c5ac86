package org.switchboard.conversation.thread;

import org.switchboard.slack.EventRefused;

/**
 * Someone corrected a message we don't know; Slack may still deliver the message itself.
 */
final class MessageNotKnownYet extends EventRefused {

	MessageNotKnownYet(HeardMessage heard) {
		super("the message corrected at " + heard + " isn't known yet");
	}

}
