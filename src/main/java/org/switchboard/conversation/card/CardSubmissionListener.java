package org.switchboard.conversation.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directory;
import org.switchboard.request.Requests;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.ApprovalCommand;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Promises;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.lifecycle.ThreadCommand;
import org.switchboard.routing.Assignment;
import org.switchboard.routing.Routing;
import org.switchboard.sla.Urgency;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;

/**
 * What happens to a request when a modal of its card is submitted.
 */
@Component
class CardSubmissionListener implements SlackListeners {

	private final Requests requests;

	private final CardForms forms;

	private final ServiceTerms terms;

	private final Clock clock;

	CardSubmissionListener(Requests requests, CardForms forms, ServiceTerms terms, Clock clock) {
		this.requests = requests;
		this.forms = forms;
		this.terms = terms;
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
		words(registry, Button.DECLINE, ApprovalCommand.Decline::new);
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
			.map((team) -> new TeamCommand.Transfer(click.by(), ServingTeam.of(team, today(click)), form.text(),
					promises(click)));
	}

	private Optional<RequestCommand> changeUrgency(Click click, CardForm form) {
		return Arrays.stream(Urgency.values())
			.filter((urgency) -> urgency.name().equals(form.choice()))
			.findFirst()
			.map((urgency) -> new TeamCommand.ChangeUrgency(click.by(), urgency, promises(click)));
	}

	private Promises promises(Click click) {
		return this.terms.on(click.caller().directory());
	}

	private void submits(ListenerRegistry registry, Button button,
			BiFunction<Click, CardForm, Optional<RequestCommand>> command) {
		this.forms.submits(registry, button,
				(click, form) -> command.apply(click, form)
					.map((wanted) -> carryOut(click, wanted))
					.orElse(Optional.of(CardWords.FILL_THIS_IN)));
	}

	private Optional<String> carryOut(Click click, RequestCommand command) {
		return click.refusal(this.requests.act(click.caller().workspace(), click.ref().id(), click.intent(), command));
	}

	private LocalDate today(Click click) {
		Directory directory = click.caller().directory();
		return directory.dateAt(this.clock.instant());
	}

}
