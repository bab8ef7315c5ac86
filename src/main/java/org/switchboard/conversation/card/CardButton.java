package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;

import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.Modals;

/** The buttons of the cards. An ellipsis means that a button opens a modal. */
enum CardButton {

	CLAIM("Claim"), ASSIGN("Assign…"), RELEASE("Unassign me"), REPLY("Reply…"), ASK("Ask a question…"),
	NOTE("Team-only note…"), TRANSFER("Hand off to another team…"), SPLIT("Bring in another team…"),
	LINK("Link to another request…"), UNLINK("Unlink"), CHANGE_URGENCY("Change urgency…"), RESOLVE("Resolve…"),
	REOPEN("Reopen…"), ANSWER("Answer…"), WRITE("Add a message…"), APPROVE("Approve"), DECLINE("Decline…"),
	CLOSE("Yes, it's fixed"), CANCEL("Cancel request");

	private final String text;

	CardButton(String text) {
		this.text = text;
	}

	String actionId() {
		return "request." + name().toLowerCase(Locale.ROOT);
	}

	// the other buttons work for the requester too; their commands check who may use them
	boolean isForTheTeam() {
		return switch (this) {
			case CLAIM, ASSIGN, RELEASE, REPLY, ASK, NOTE, TRANSFER, SPLIT, LINK, UNLINK, CHANGE_URGENCY, RESOLVE ->
				true;
			case REOPEN, ANSWER, WRITE, APPROVE, DECLINE, CLOSE, CANCEL -> false;
		};
	}

	private boolean isPrimary() {
		return this != REOPEN && this != WRITE;
	}

	// most likely first
	static List<CardButton> forTeam(Request request) {
		return switch (request.state()) {
			case NEW -> withTies(request, List.of(CLAIM, ASSIGN, REPLY, ASK, RESOLVE, NOTE, TRANSFER, CHANGE_URGENCY));
			case CLAIMED, WAITING ->
				withTies(request, List.of(REPLY, ASK, RESOLVE, NOTE, ASSIGN, RELEASE, TRANSFER, CHANGE_URGENCY));
			case RESOLVED, CLOSED -> List.of(REOPEN);
			case CANCELLED -> List.of();
		};
	}

	private static List<CardButton> withTies(Request request, List<CardButton> buttons) {
		List<CardButton> all = new ArrayList<>(buttons);
		all.add(SPLIT);
		if (request.relations().incident().isPresent()) {
			all.add(UNLINK);
		}
		else if (request.filing().allowsLinks() && !request.relations().hasLinks()) {
			all.add(LINK);
		}
		return all;
	}

	// most likely first
	static List<CardButton> forRequester(Request request) {
		return switch (request.state()) {
			case NEW, CLAIMED -> List.of(WRITE, CANCEL);
			case WAITING -> List.of(ANSWER, CANCEL);
			case RESOLVED -> List.of(CLOSE, REOPEN);
			case CLOSED -> List.of(REOPEN);
			case CANCELLED -> List.of();
		};
	}

	static List<CardButton> forApprover(Request request, String userId) {
		List<Approval.Seat> open = request.state().isOpen()
				? request.relations().approval().map((approval) -> approval.openTo(userId)).orElse(List.of())
				: List.of();
		if (open.isEmpty()) {
			return List.of();
		}
		boolean declined = open.stream().allMatch((seat) -> seat.answer().isPresent());
		return declined ? List.of(APPROVE) : List.of(APPROVE, DECLINE);
	}

	ButtonElement on(Request request, boolean primary) {
		return ButtonElement.builder()
			.actionId(actionId())
			.text(PlainTextObject.builder().text(this.text).emoji(true).build())
			.value(new CardRef(request).toString())
			.style(primary ? "primary" : null)
			.confirm((this == CANCEL) ? confirmation() : null)
			.build();
	}

	private static ConfirmationDialogObject confirmation() {
		return Modals.confirmation("Cancel this request?", "The team will stop working on it.", "Cancel request",
				"Keep it");
	}

	static List<ButtonElement> all(List<CardButton> buttons, Request request) {
		List<ButtonElement> elements = new ArrayList<>();
		for (CardButton button : buttons) {
			elements.add(button.on(request, elements.isEmpty() && button.isPrimary()));
		}
		return elements;
	}

}
