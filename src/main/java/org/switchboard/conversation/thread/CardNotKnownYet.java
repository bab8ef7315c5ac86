package org.switchboard.conversation.thread;

import org.switchboard.slack.EventNotTaken;

/**
 * Somebody answered to a message of ours so soon that it is not known yet which one it
 * is.
 */
final class CardNotKnownYet extends EventNotTaken {

	CardNotKnownYet(Heard heard) {
		super("the card of " + heard + " is not known yet");
	}

}
