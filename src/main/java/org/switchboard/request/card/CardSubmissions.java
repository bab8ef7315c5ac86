package org.switchboard.request.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.AnswerTargets;
import org.switchboard.request.Caller;
import org.switchboard.request.Outcome;
import org.switchboard.request.Participant;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.RequestCommand;
import org.switchboard.request.Requests;
import org.switchboard.request.SchoolCommand;
import org.switchboard.request.ServingTeam;
import org.switchboard.request.TeamCommand;
import org.switchboard.request.ThreadCommand;
import org.switchboard.request.Urgency;
import org.switchboard.routing.Assignment;
import org.switchboard.routing.Routing;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;

/**
 * What happens when a modal of a card is submitted. A modal that cannot be carried out
 * stays open, with what was typed and the reason.
 */
@Component
class CardSubmissions implements SlackListeners {

	private final Requests requests;

	private final Directories directories;

	private final AnswerTargets targets;

	private final Clock clock;

	CardSubmissions(Requests requests, Directories directories, AnswerTargets targets, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.targets = targets;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		words(registry, Button.REPLY, TeamCommand.Reply::new);
		words(registry, Button.ASK, TeamCommand.Ask::new);
		words(registry, Button.NOTE, ThreadCommand.TakeNote::new);
		words(registry, Button.RESOLVE, TeamCommand.Resolve::new);
		words(registry, Button.REOPEN, RequestCommand.Reopen::new);
		words(registry, Button.ANSWER, SchoolCommand.Write::new);
		words(registry, Button.WRITE, SchoolCommand.Write::new);
		submits(registry, Button.ASSIGN, this::assign);
		submits(registry, Button.TRANSFER, this::transfer);
		submits(registry, Button.CHANGE_URGENCY, this::changeUrgency);
	}

	private void words(ListenerRegistry registry, Button button,
			BiFunction<Participant, String, RequestCommand> command) {
		submits(registry, button, (click, form) -> SlackText.oneLine(form.text()).isEmpty() ? Optional.empty()
				: Optional.of(command.apply(click.by(), form.text())));
	}

	private Optional<RequestCommand> assign(Click click, CardForm form) {
		LocalDate today = today(click);
		return click.team()
			.flatMap((team) -> click.caller()
				.directory()
				.person(form.choice())
				.filter((person) -> team.hasMember(person.userId()))
				.map((person) -> Routing.assign(team, person, today)))
			.map((assignment) -> new TeamCommand.Assign(click.by(), click.ref().team(),
					Participant.of(assignment.assignee()), (assignment.reason() != Assignment.Reason.PRESENT)
							? Optional.of(assignment.words() + ".") : Optional.empty()));
	}

	private Optional<RequestCommand> transfer(Click click, CardForm form) {
		return click.caller()
			.directory()
			.team(form.choice())
			.map((team) -> new TeamCommand.Transfer(click.by(), ServingTeam.of(team, today(click)), form.text()));
	}

	private Optional<RequestCommand> changeUrgency(Click click, CardForm form) {
		for (Urgency urgency : Urgency.values()) {
			if (urgency.name().equals(form.choice())) {
				return Optional.of(new TeamCommand.ChangeUrgency(click.by(), urgency, this.targets.within(urgency)));
			}
		}
		return Optional.empty();
	}

	private void submits(ListenerRegistry registry, Button button,
			BiFunction<Click, CardForm, Optional<RequestCommand>> command) {
		registry.viewSubmission(button.actionId(), (request, context) -> {
			View view = request.getPayload().getView();
			return problem(request.getPayload(), context, command)
				.map((text) -> context.ackWithErrors(Map.of(Modals.firstInput(view), SlackText.plain(text))))
				.orElseGet(context::ack);
		});
	}

	// what keeps the modal open; nothing of it is believed: it came through the client
	private Optional<String> problem(ViewSubmissionPayload payload, ViewSubmissionContext context,
			BiFunction<Click, CardForm, Optional<RequestCommand>> command) {
		View view = payload.getView();
		CardForm form = new CardForm(view);
		Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUser().getId());
		Optional<Participant> by = caller.participant();
		Optional<CardRef> ref = CardRef.parse(view.getPrivateMetadata());
		if (by.isEmpty()) {
			return Optional.of(RefusalWords.strangerInPlainText(caller.directory()));
		}
		if (ref.isEmpty()) {
			return Optional.of(RefusalWords.oldCard());
		}
		if (form.isTooLong()) {
			return Optional.of(CardWords.TOO_LONG);
		}
		// who changes the form before they try again, wants something else
		Click click = new Click(caller, by.get(), ref.get(), view.getId() + ":" + form.digest());
		return command.apply(click, form)
			.map((wanted) -> carryOut(click, wanted))
			.orElse(Optional.of(CardWords.FILL_THIS_IN));
	}

	private Optional<String> carryOut(Click click, RequestCommand command) {
		Outcome outcome = this.requests.act(click.caller().workspace(), click.ref().id(), click.intent(), command);
		return (outcome instanceof Outcome.Refused refused)
				? Optional.of(RefusalWords.of(refused.refusal(), click.ref().id(), click.by().userId()))
				: Optional.empty();
	}

	private LocalDate today(Click click) {
		Directory directory = click.caller().directory();
		return directory.dateAt(this.clock.instant());
	}

}
