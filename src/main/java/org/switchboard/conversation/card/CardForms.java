package org.switchboard.conversation.card;

import java.util.Optional;
import java.util.function.BiFunction;

import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.privacy.StudentInformation;
import org.switchboard.privacy.StudentQuestion;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.Workspaces;

/**
 * Submissions of the modals of cards. A modal that cannot be carried out stays open, with
 * what was typed and the reason.
 */
@Component
class CardForms {

	private final Directories directories;

	private final Requests requests;

	private final Workspaces workspaces;

	CardForms(Directories directories, Requests requests, Workspaces workspaces) {
		this.directories = directories;
		this.requests = requests;
		this.workspaces = workspaces;
	}

	// listens to a modal
	void submits(ListenerRegistry registry, CardButton button, BiFunction<CardClick, CardForm, Optional<String>> listener) {
		registry.viewSubmission(button.actionId(), (submission) -> {
			View view = submission.view();
			CardForm form = new CardForm(view);
			Caller caller = Caller.of(this.directories, submission.workspace(), submission.userId());
			Optional<CardRef> ref = CardRef.parse(view.getPrivateMetadata());
			if (isToAskAboutStudents(view, form, caller, ref)) {
				return submission.show(StudentQuestion.added(view, StudentQuestion.Answer.ANYWAY));
			}
			return problem(view, form, caller, ref, listener).map((text) -> submission.problem(SlackText.plain(text)))
				.orElseGet(submission::ack);
		});
	}

	// a confidential request is in nobody's channel
	private boolean isToAskAboutStudents(View view, CardForm form, Caller caller, Optional<CardRef> about) {
		return StudentQuestion.answer(view).filter(StudentQuestion.Answer.ANYWAY::equals).isEmpty()
				&& StudentInformation.isIn(form.text(), caller.directory()::nameMask)
				&& about.flatMap(
						(ref) -> this.requests.find(caller.workspace(), ref.id(), caller.userId(), RequestAction.VIEW))
					.filter((request) -> !request.filing().confidential())
					.isPresent();
	}

	// what keeps the modal open; nothing of it is believed: it came through the client
	private Optional<String> problem(View view, CardForm form, Caller caller, Optional<CardRef> ref,
			BiFunction<CardClick, CardForm, Optional<String>> listener) {
		Optional<Participant> by = caller.participant();
		if (by.isEmpty()) {
			return Optional.of(RefusalWords.strangerInPlainText(caller.directory()));
		}
		if (ref.isEmpty()) {
			return Optional.of(RefusalWords.oldCard());
		}
		if (form.isTooLong()) {
			return Optional.of(CardWords.TOO_LONG);
		}
		// a form changed before the next try is a new intent; with the view's id no two
		// are
		// alike, so that equal words of two people don't look alike in Redis
		String wish = this.workspaces.seal(caller.workspace(), "form", view.getId() + "\n" + form.filled());
		return listener.apply(new CardClick(caller, by.get(), ref.get(), wish), form);
	}

}
