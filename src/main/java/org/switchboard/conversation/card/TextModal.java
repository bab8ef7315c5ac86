package org.switchboard.conversation.card;

import java.util.Arrays;
import java.util.Optional;

import org.switchboard.request.lifecycle.RequestAction;

/** The modals that ask for text. */
enum TextModal {

	REPLY(CardButton.REPLY, "Reply", "Message to the requester", "Send"),
	ASK(CardButton.ASK, "Question", "What do you need to know?", "Ask"),
	NOTE(CardButton.NOTE, "Team-only note", "Note (only your team can see this)", "Save"),
	RESOLVE(CardButton.RESOLVE, "Resolve", "What did you do? The requester will see this.", "Resolve"),
	REOPEN(CardButton.REOPEN, "Reopen", "What still needs to be done?", "Reopen"),
	ANSWER(CardButton.ANSWER, "Answer", "Your answer", "Send"),
	DECLINE(CardButton.DECLINE, "Decline", "Reason (the school and the team will see this)", "Decline"),
	WRITE(CardButton.WRITE, "Add a message", "Your message", "Send");

	private final CardButton button;

	private final String title;

	private final String label;

	private final String submit;

	TextModal(CardButton button, String title, String label, String submit) {
		this.button = button;
		this.title = title;
		this.label = label;
		this.submit = submit;
	}

	// finds the modal behind a view, if it offers saved replies
	static Optional<TextModal> withReplies(String callbackId) {
		return Arrays.stream(values())
			.filter(TextModal::offersReplies)
			.filter((modal) -> modal.button.actionId().equals(callbackId))
			.findFirst();
	}

	boolean offersReplies() {
		return this == REPLY || this == RESOLVE;
	}

	// the permission to use a saved reply
	RequestAction action() {
		return (this == RESOLVE) ? RequestAction.RESOLVE : RequestAction.REPLY;
	}

	CardButton button() {
		return this.button;
	}

	String title() {
		return this.title;
	}

	String label() {
		return this.label;
	}

	String submit() {
		return this.submit;
	}

}
