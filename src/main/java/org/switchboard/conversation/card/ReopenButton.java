package org.switchboard.conversation.card;

import com.slack.api.model.block.element.ButtonElement;

import org.switchboard.request.lifecycle.Request;

/** A card's Reopen button, for other messages about the request. */
public final class ReopenButton {

	private ReopenButton() {
	}

	/** Returns a button whose modal asks why. An actions block may contain only one. */
	public static ButtonElement on(Request request) {
		return CardButton.REOPEN.on(request, false);
	}

}
