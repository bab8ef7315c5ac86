package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.ButtonElement;

import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestState;
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
			case NEW -> List.of(CLAIM, REPLY, RESOLVE);
			case CLAIMED, WAITING -> List.of(REPLY, RESOLVE);
			case RESOLVED, CLOSED, CANCELLED -> List.of();
		};
	}

	// what else the team may do, most likely first; what changes the request at once
	// comes
	// before what only opens a modal
	static List<CardButton> menuForTeam(Request request) {
		return switch (request.state()) {
			case NEW -> withTies(request, ASSIGN, ASK, NOTE, CHANGE_URGENCY, TRANSFER, SPLIT);
			case CLAIMED, WAITING -> withTies(request, RELEASE, ASK, ASSIGN, NOTE, CHANGE_URGENCY, TRANSFER, SPLIT);
			case RESOLVED, CLOSED -> List.of(REOPEN);
			case CANCELLED -> List.of();
		};
	}

	private static List<CardButton> withTies(Request request, CardButton... buttons) {
		List<CardButton> all = new ArrayList<>(List.of(buttons));
		if (request.relations().incident().isPresent()) {
			all.add(0, UNLINK);
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
			case CLOSED, CANCELLED -> List.of();
		};
	}

	static List<CardButton> menuForRequester(Request request) {
		return (request.state() == RequestState.CLOSED) ? List.of(REOPEN) : List.of();
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

	// for those in a menu that may have no room for them
	String purpose() {
		return switch (this) {
			case NOTE -> "Leave a note that only your team can see.";
			case ASSIGN -> "Choose who on your team works on this.";
			case CHANGE_URGENCY -> "Make this more or less urgent.";
			case TRANSFER -> "Give this to the team that can help with it.";
			case SPLIT -> "Keep this, and have another team do part of it.";
			case LINK -> "Handle this together with a request about the same problem.";
			default -> this.text;
		};
	}

	String text() {
		return this.text;
	}

	ButtonElement on(Request request, boolean primary) {
		return on(new CardRef(request), primary);
	}

	ButtonElement on(CardRef ref, boolean primary) {
		return ButtonElement.builder()
			.actionId(actionId())
			.text(PlainTextObject.builder().text(this.text).emoji(true).build())
			.value(ref.toString())
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
