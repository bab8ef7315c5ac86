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
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.lifecycle.TermsPolicy;
import org.switchboard.request.lifecycle.ThreadCommand;
import org.switchboard.routing.Assignment;
import org.switchboard.routing.Routing;
import org.switchboard.sla.Urgency;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;

/** Handles card modals that change a single request. */
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
		words(registry, CardButton.REPLY, TeamCommand.Reply::new);
		words(registry, CardButton.ASK, TeamCommand.Ask::new);
		words(registry, CardButton.NOTE, ThreadCommand.TakeNote::new);
		words(registry, CardButton.RESOLVE, TeamCommand.Resolve::new);
		words(registry, CardButton.REOPEN, RequestCommand.Reopen::new);
		words(registry, CardButton.ANSWER, SchoolCommand.Write::new);
		words(registry, CardButton.DECLINE, ApprovalCommand.Decline::new);
		words(registry, CardButton.WRITE, SchoolCommand.Write::new);
		submits(registry, CardButton.ASSIGN, this::assign);
		submits(registry, CardButton.TRANSFER, this::transfer);
		submits(registry, CardButton.CHANGE_URGENCY, this::changeUrgency);
	}

	private void words(ListenerRegistry registry, CardButton button,
			BiFunction<Participant, String, RequestCommand> command) {
		submits(registry, button, (click, form) -> SlackText.oneLine(form.text()).isEmpty() ? Optional.empty()
				: Optional.of(command.apply(click.by(), form.text())));
	}

	private Optional<RequestCommand> assign(CardClick click, CardForm form) {
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

	private Optional<RequestCommand> transfer(CardClick click, CardForm form) {
		return click.caller()
			.directory()
			.team(form.choice())
			.map((team) -> new TeamCommand.Transfer(click.by(),
					ServingTeam.of(team, this.clock.instant(), click.caller().directory().zone()), form.text(),
					promises(click)));
	}

	private Optional<RequestCommand> changeUrgency(CardClick click, CardForm form) {
		return Arrays.stream(Urgency.values())
			.filter((urgency) -> urgency.name().equals(form.choice()))
			.findFirst()
			.map((urgency) -> new TeamCommand.ChangeUrgency(click.by(), urgency, promises(click)));
	}

	private TermsPolicy promises(CardClick click) {
		return this.terms.on(click.caller().directory());
	}

	private void submits(ListenerRegistry registry, CardButton button,
			BiFunction<CardClick, CardForm, Optional<RequestCommand>> command) {
		this.forms.submits(registry, button,
				(click, form) -> command.apply(click, form)
					.map((wanted) -> carryOut(click, wanted))
					.orElse(Optional.of(CardWords.FILL_THIS_IN)));
	}

	private Optional<String> carryOut(CardClick click, RequestCommand command) {
		return click.refusal(this.requests.act(click.caller().workspace(), click.ref().id(), click.intent(), command));
	}

	private LocalDate today(CardClick click) {
		Directory directory = click.caller().directory();
		return directory.dateAt(this.clock.instant());
	}

}
