package org.switchboard.conversation.card;

import org.switchboard.slack.SlackLimits;

/** The wording of saved replies. */
final class ReplyWords {

	static final String START = "Start from a saved reply";

	static final String CHOOSE = "Choose one";

	static final String UNKNOWN = "This saved reply is no more. Nothing was changed.";

	static final String TOO_LONG = "Together with what you have written, this saved reply is longer than "
			+ SlackLimits.TEXT_INPUT + " characters. Nothing was changed.";

	private ReplyWords() {
	}

}
