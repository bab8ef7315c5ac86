package org.switchboard.conversation.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.ReadingTrail;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.ApprovalCommand;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.RelationCommand;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;

/** Handles clicks on card buttons: each one changes the request or opens a modal. */
@Component
class CardClickListener implements SlackListeners {

	private final Requests requests;

	private final Directories directories;

	private final ReadingTrail readings;

	private final Map<CardButton, BiFunction<ButtonClick, CardClick, Optional<String>>> listeners = new EnumMap<>(
			CardButton.class);

	CardClickListener(Requests requests, Directories directories, ReadingTrail readings) {
		this.requests = requests;
		this.readings = readings;
		this.directories = directories;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(CardMenu.ACTION, this::choose);
		changes(registry, CardButton.CLAIM, TeamCommand.Claim::new);
		changes(registry, CardButton.RELEASE, TeamCommand.Release::new);
		changes(registry, CardButton.UNLINK, RelationCommand.Unlink::new);
		changes(registry, CardButton.APPROVE, ApprovalCommand.Approve::new);
		changes(registry, CardButton.CLOSE, SchoolCommand.Close::new);
		changes(registry, CardButton.CANCEL, SchoolCommand.Cancel::new);
		for (TextModal modal : TextModal.values()) {
			opens(registry, modal.button(),
					(click) -> Optional.of(new SavedReplyModal(click.ref(), modal, click.replies(modal)).empty()));
		}
		opens(registry, CardButton.ASSIGN, (click) -> click.team().map(new CardModals(click.ref())::assign));
		opens(registry, CardButton.TRANSFER,
				(click) -> Optional.of(new CardModals(click.ref()).transfer(click.caller().directory())));
		opens(registry, CardButton.SPLIT,
				(click) -> Optional.of(new CardModals(click.ref()).split(click.caller().directory())));
		opens(registry, CardButton.LINK, (click) -> Optional.of(new CardModals(click.ref()).link()));
		opens(registry, CardButton.CHANGE_URGENCY, (click) -> Optional.of(new CardModals(click.ref()).changeUrgency()));
	}

	private void changes(ListenerRegistry registry, CardButton button, Function<Participant, RequestCommand> command) {
		hears(registry, button, (pressed, click) -> {
			Outcome outcome = this.requests.act(click.caller().workspace(), click.ref().id(), click.intent(),
					command.apply(click.by()));
			return (outcome instanceof Outcome.Refused refused) ? Optional.of(words(button, click, refused.refusal()))
					: Optional.empty();
		});
	}

	private void hears(ListenerRegistry registry, CardButton button,
			BiFunction<ButtonClick, CardClick, Optional<String>> listener) {
		this.listeners.put(button, listener);
		registry.blockAction(button.actionId(), (pressed) -> answer(pressed, CardRef.parse(pressed.value()),
				(click) -> listener.apply(pressed, click)));
	}

	// an entry works as its button would
	private Response choose(ButtonClick pressed) {
		Optional<CardMenu> menu = CardMenu.parse(pressed.choice().orElse(""));
		return answer(pressed, menu.map(CardMenu::ref), (click) -> {
			List<CardButton> chosen = menu.orElseThrow().chosen();
			if (chosen.size() == 1) {
				return Objects.requireNonNull(this.listeners.get(chosen.get(0))).apply(pressed, click);
			}
			pressed.open(menu.get().rest());
			return Optional.empty();
		});
	}

	// people who see a card in a channel know that the request exists
	private static String words(CardButton button, CardClick click, Refusal refusal) {
		return (refusal instanceof Refusal.RequestUnknown && !click.mayPress(button))
				? RefusalWords.notYours(click.team().orElseThrow())
				: RefusalWords.of(refusal, click.ref().id(), click.by().userId());
	}

	private void opens(ListenerRegistry registry, CardButton button, Function<CardClick, Optional<View>> modal) {
		hears(registry, button, (pressed, click) -> {
			if (!click.mayPress(button)) {
				return Optional.of(RefusalWords.notYours(click.team().orElseThrow()));
			}
			if (isOfNoTeam(button, click)) {
				return Optional
					.of(RefusalWords.of(new Refusal.RequestUnknown(), click.ref().id(), click.by().userId()));
			}
			Optional<View> view = modal.apply(click);
			view.ifPresent((found) -> {
				pressed.open(found);
				this.readings.opened(click.caller(), click.ref().id(), button.actionId());
			});
			return view.isPresent() ? Optional.empty() : Optional.of(RefusalWords.oldCard());
		});
	}

	// if the team no longer exists, or never did, only the request can tell whether they
	// may press this
	private boolean isOfNoTeam(CardButton button, CardClick click) {
		return button.isForTheTeam() && click.team().isEmpty()
				&& this.requests.seenBy(click.caller().workspace(), click.ref().id(), click.by().userId()).isEmpty();
	}

	// tells the person why, if nothing was done
	private Response answer(ButtonClick pressed, Optional<CardRef> ref,
			Function<CardClick, Optional<String>> listener) {
		Caller caller = Caller.of(this.directories, pressed.workspace(), pressed.userId());
		Optional<Participant> by = caller.participant();
		Optional<String> answer;
		if (by.isEmpty()) {
			answer = Optional.of(RefusalWords.stranger(caller.directory()));
		}
		else if (ref.isEmpty()) {
			answer = Optional.of(RefusalWords.oldCard());
		}
		else {
			answer = listener.apply(new CardClick(caller, by.get(), ref.get(), pressed.triggerId()));
		}
		return pressed.tell(answer);
	}

}
