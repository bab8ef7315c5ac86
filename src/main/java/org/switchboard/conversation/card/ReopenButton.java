package org.switchboard.conversation.card;

import com.slack.api.model.block.element.ButtonElement;

import org.switchboard.request.lifecycle.Request;

/**
 * The button of a request's card by which it is reopened, for other messages about it.
 */
public final class ReopenButton {

	private ReopenButton() {
	}

	/** Opens a modal that asks why; for one actions block. */
	public static ButtonElement on(Request request) {
		return CardButton.REOPEN.on(request, false);
	}

}
