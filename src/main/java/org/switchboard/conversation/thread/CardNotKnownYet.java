package org.switchboard.conversation.thread;

import org.switchboard.slack.EventRefused;

/** Someone replied to one of our messages before we knew which card it is. */
final class CardNotKnownYet extends EventRefused {

	CardNotKnownYet(HeardMessage heard) {
		super("the card of " + heard + " isn't known yet");
	}

}
