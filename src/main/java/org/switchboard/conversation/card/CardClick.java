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
 * A click on a card's button, or a submission of its modal.
 *
 * @param caller the workspace and the user
 * @param by the person in the directory
 * @param ref the request that the button or modal refers to
 * @param intent identifies this click, so that a retry changes nothing
 */
record CardClick(Caller caller, Participant by, CardRef ref, String intent) {

	Optional<Team> team() {
		return this.caller.directory().team(this.ref.team());
	}

	// the saved replies of the team's department, found without reading the request
	List<SavedReply> replies(TextModal modal) {
		return modal.offersReplies() ? team().map((team) -> team.department().replies()).orElse(List.of()) : List.of();
	}

	// why nothing was changed; empty if something was
	Optional<String> refusal(Outcome outcome) {
		return (outcome instanceof Outcome.Refused refused)
				? Optional.of(RefusalWords.of(refused.refusal(), this.ref.id(), this.by.userId())) : Optional.empty();
	}

	// checks what can be checked without reading the request
	boolean mayPress(CardButton button) {
		return !button.isForTheTeam() || team().map(this.caller::serves).orElse(true)
				|| (button == CardButton.TRANSFER && this.caller.directory().isAdministrator(this.by.userId()))
				|| (button == CardButton.ASSIGN
						&& team().filter((team) -> team.department().isHeadedBy(this.by.userId())).isPresent());
	}

}
