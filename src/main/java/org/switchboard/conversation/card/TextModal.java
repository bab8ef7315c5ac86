package org.switchboard.conversation.card;

import java.util.Arrays;
import java.util.Optional;

import org.switchboard.request.lifecycle.RequestAction;

/**
 * The modals that ask for some words.
 */
enum TextModal {

	REPLY(Button.REPLY, "Reply", "What do you want to tell the requester?", "Send"),
	ASK(Button.ASK, "Ask the requester", "What do you need to know?", "Ask"),
	NOTE(Button.NOTE, "Team-only note", "What should the team remember? The school never sees this.", "Save"),
	RESOLVE(Button.RESOLVE, "Resolve", "What was done? The requester reads this.", "Resolve"),
	REOPEN(Button.REOPEN, "Reopen", "What is still to be done?", "Reopen"),
	ANSWER(Button.ANSWER, "Answer", "Your answer", "Send"),
	DECLINE(Button.DECLINE, "Decline", "Why not? The school and the team read this.", "Decline"),
	WRITE(Button.WRITE, "Add a message", "What should the team know?", "Send");

	private final Button button;

	private final String title;

	private final String label;

	private final String submit;

	TextModal(Button button, String title, String label, String submit) {
		this.button = button;
		this.title = title;
		this.label = label;
		this.submit = submit;
	}

	// the modal with saved replies that a view is
	static Optional<TextModal> withReplies(String callbackId) {
		return Arrays.stream(values())
			.filter(TextModal::offersReplies)
			.filter((modal) -> modal.button.actionId().equals(callbackId))
			.findFirst();
	}

	boolean offersReplies() {
		return this == REPLY || this == RESOLVE;
	}

	// what somebody needs to be allowed for a saved reply
	RequestAction action() {
		return (this == RESOLVE) ? RequestAction.RESOLVE : RequestAction.REPLY;
	}

	Button button() {
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
