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
 * Handles submissions of card modals. A modal that can't be carried out stays open with
 * the input and the reason.
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

	void submits(ListenerRegistry registry, CardButton button,
			BiFunction<CardClick, CardForm, Optional<String>> listener) {
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

	// a confidential request isn't in any channel
	private boolean isToAskAboutStudents(View view, CardForm form, Caller caller, Optional<CardRef> about) {
		return StudentQuestion.answer(view).filter(StudentQuestion.Answer.ANYWAY::equals).isEmpty()
				&& StudentInformation.isIn(form.text(), caller.directory()::nameMask)
				&& about.flatMap(
						(ref) -> this.requests.find(caller.workspace(), ref.id(), caller.userId(), RequestAction.VIEW))
					.filter((request) -> !request.filing().confidential())
					.isPresent();
	}

	// why the modal stays open; everything is checked again, because it came through the
	// client
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
		// changed input is a new intent. The view's id makes each intent unique, so that
		// two people's equal words don't look the same in Redis
		String intent = this.workspaces.seal(caller.workspace(), "form", view.getId() + "\n" + form.filled());
		return listener.apply(new CardClick(caller, by.get(), ref.get(), intent), form);
	}

}
