package org.switchboard.conversation.card;

import org.switchboard.slack.SlackLimits;

/** The wording of saved replies. */
final class ReplyWords {

	static final String START = "Start from a saved reply";

	static final String CHOOSE = "Choose one";

	static final String UNKNOWN = "That saved reply was deleted.";

	static final String TOO_LONG = "With your text, this saved reply is longer than " + SlackLimits.TEXT_INPUT
			+ " characters. Shorten your text and try again.";

	private ReplyWords() {
	}

}
