package org.switchboard.conversation.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.ReplyVariable;
import org.switchboard.directory.SavedReply;
import org.switchboard.request.ReadingTrail;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;

/**
 * Adds a saved reply below what is already typed. Its variables are filled in only for
 * people who may reply to the request. The modal came through the person's client, so
 * everything is checked again.
 */
@Component
class SavedReplyListener implements SlackListeners {

	private final Requests requests;

	private final Directories directories;

	private final ReadingTrail readings;

	SavedReplyListener(Requests requests, Directories directories, ReadingTrail readings) {
		this.requests = requests;
		this.readings = readings;
		this.directories = directories;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(SavedReplyModal.CHOOSE_REPLY, this::choose);
	}

	private Response choose(ButtonClick pressed) {
		Caller caller = Caller.of(this.directories, pressed.workspace(), pressed.userId());
		Optional<View> shown = pressed.view();
		Optional<Participant> by = caller.participant();
		Optional<TextModal> modal = shown.map(View::getCallbackId).flatMap(TextModal::withReplies);
		Optional<CardRef> ref = shown.map(View::getPrivateMetadata).flatMap(CardRef::parse);
		if (by.isEmpty() || modal.isEmpty() || ref.isEmpty()) {
			return pressed.tell(RefusalWords.oldCard());
		}
		CardClick click = new CardClick(caller, by.get(), ref.get(), pressed.triggerId());
		return pressed.change(next(click, modal.get(), shown.get(), pressed.choice().orElse("")));
	}

	private View next(CardClick click, TextModal modal, View shown, String choice) {
		CardForm form = new CardForm(shown);
		SavedReplyModal next = new SavedReplyModal(click.ref(), modal, click.replies(modal));
		Optional<SavedReply> reply = click.replies(modal)
			.stream()
			.filter((saved) -> saved.name().equals(choice))
			.findFirst();
		Optional<Request> request = this.requests.find(click.caller().workspace(), click.ref().id(),
				click.by().userId(), modal.action());
		if (request.isEmpty()) {
			return next.unchanged(shown.getHash(), form, RefusalWords.unknown(click.ref().id()));
		}
		if (reply.isEmpty()) {
			return next.unchanged(shown.getHash(), form, ReplyWords.UNKNOWN);
		}
		String filledIn = reply.get().filledIn(values(request.get(), click.by()));
		this.readings.noted(click.caller(), List.of(request.get()));
		String text = form.text().isEmpty() ? filledIn : form.text() + "\n\n" + filledIn;
		return (text.length() > SlackLimits.TEXT_INPUT) ? next.unchanged(shown.getHash(), form, ReplyWords.TOO_LONG)
				: next.filledIn(shown.getHash(), text);
	}

	private static Function<ReplyVariable, String> values(Request request, Participant me) {
		return (variable) -> {
			String value = switch (variable) {
				case REQUESTER -> request.filing().requester().name();
				case SCHOOL -> request.filing().schoolName();
				case REQUEST -> request.id().toString();
				case SUMMARY -> request.filing().summary();
				case ME -> me.name();
				case TEAM -> request.team().name();
			};
			return SlackText.oneLine(value);
		};
	}

}
