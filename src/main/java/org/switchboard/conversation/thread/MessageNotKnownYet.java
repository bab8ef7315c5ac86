package org.switchboard.conversation.thread;

import org.switchboard.slack.EventNotTaken;

/**
 * Somebody corrected what is not known yet: Slack may still tell of the message itself.
 */
final class MessageNotKnownYet extends EventNotTaken {

	MessageNotKnownYet(Heard heard) {
		super("what was corrected at " + heard + " is not known yet");
	}

}
