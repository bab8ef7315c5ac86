package org.switchboard.conversation.card;

import java.util.List;
import java.util.Optional;

import org.switchboard.directory.SavedReply;
import org.switchboard.directory.Team;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;

/**
 * A click on a button of a card, or a submission of its modal.
 *
 * @param caller where, and by whom
 * @param by who they are
 * @param ref which request, by what the button says
 * @param intent what this wish is known by
 */
record CardClick(Caller caller, Participant by, CardRef ref, String intent) {

	Optional<Team> team() {
		return this.caller.directory().team(this.ref.team());
	}

	// what the department of that team has for the modal: no request is read for it
	List<SavedReply> replies(TextModal modal) {
		return modal.offersReplies() ? team().map((team) -> team.department().replies()).orElse(List.of()) : List.of();
	}

	// why nothing was changed, if nothing was
	Optional<String> refusal(Outcome outcome) {
		return (outcome instanceof Outcome.Refused refused)
				? Optional.of(RefusalWords.of(refused.refusal(), this.ref.id(), this.by.userId())) : Optional.empty();
	}

	// as far as it can be told without the request itself
	boolean mayPress(CardButton button) {
		return !button.isForTheTeam() || team().map(this.caller::serves).orElse(true)
				|| (button == CardButton.TRANSFER && this.caller.directory().isAdministrator(this.by.userId()));
	}

}
