package org.switchboard.conversation.thread;

import org.switchboard.slack.EventRefused;

/**
 * Somebody answered to a message of ours so soon that it is not known yet which one it
 * is.
 */
final class CardNotKnownYet extends EventRefused {

	CardNotKnownYet(HeardMessage heard) {
		super("the card of " + heard + " is not known yet");
	}

}
