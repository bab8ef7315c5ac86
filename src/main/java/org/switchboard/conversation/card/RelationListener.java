package org.switchboard.conversation.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Team;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RelationCommand;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.TypedText;

/** Handles the modals that link a request to another one or bring in another team. */
@Component
class RelationListener implements SlackListeners {

	private final Requests requests;

	private final CardForms forms;

	private final ServiceTerms terms;

	private final Clock clock;

	RelationListener(Requests requests, CardForms forms, ServiceTerms terms, Clock clock) {
		this.requests = requests;
		this.forms = forms;
		this.terms = terms;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		this.forms.submits(registry, CardButton.LINK, this::link);
		this.forms.submits(registry, CardButton.SPLIT, this::split);
	}

	// linking to a linked request links to its incident instead
	private Optional<String> link(CardClick click, CardForm form) {
		Optional<Request> named = RequestId.parse(TypedText.bare(form.text()))
			.flatMap((id) -> find(click, id, RequestAction.VIEW));
		return named.map((other) -> link(click, other)).orElse(Optional.of(RelationWords.NO_SUCH_REQUEST));
	}

	private Optional<String> link(CardClick click, Request other) {
		if (!other.state().isOpen() || !other.filing().allowsLinks()) {
			return Optional.of(RelationWords.takesNoLinks(other.id()));
		}
		RequestCommand link = new RelationCommand.Link(click.by(), other.relations().incident().orElse(other.id()));
		return click.refusal(this.requests.act(click.caller().workspace(), click.ref().id(), click.intent(), link));
	}

	private Optional<String> split(CardClick click, CardForm form) {
		if (SlackText.oneLine(form.text()).isEmpty()) {
			return Optional.of(CardWords.FILL_THIS_IN);
		}
		Optional<Team> team = click.caller().directory().team(form.choice());
		Optional<Request> whole = find(click, click.ref().id(), RequestAction.SPLIT);
		if (team.isEmpty()) {
			return Optional.of(RelationWords.NO_SUCH_TEAM);
		}
		if (whole.isEmpty()) {
			return Optional.of(RefusalWords.unknown(click.ref().id()));
		}
		if (!whole.get().state().isOpen()) {
			return Optional.of(RelationWords.ended(whole.get().id()));
		}
		if (team.get().id().equals(whole.get().team().id())) {
			return Optional.of(RelationWords.alreadyWith(whole.get()));
		}
		if (whole.get().filing().confidential() && isLedBy(click, team.get())) {
			return Optional.of(RelationWords.ledByYou(team.get().name()));
		}
		this.requests.file(click.caller().workspace(), "part:" + click.intent(),
				part(click, whole.get(), team.get(), form.text()));
		return Optional.empty();
	}

	// they would keep reading what they may soon no longer be allowed to open
	private boolean isLedBy(CardClick click, Team team) {
		LocalDate today = click.caller().directory().dateAt(this.clock.instant());
		return Stream.of(team.lead(), team.coverFor(team.lead(), today)).map(Participant::of).anyMatch(click.by()::is);
	}

	// parts don't nest: a part of a part belongs to the whole request
	private RequestFiled part(CardClick click, Request whole, Team team, String text) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Filing asked = whole.filing();
		Filing filing = new Filing(asked.requester(), click.by(), asked.schoolNumber(), asked.schoolName(),
				asked.category(), asked.summary(), text, asked.confidential(),
				Optional.of(asked.partOf().orElse(whole.id())), Optional.empty(), List.of());
		return new RequestFiled(now, click.by(), filing, whole.urgency(),
				this.terms.on(click.caller().directory()).of(team.department().id(), filing, whole.urgency(), now),
				ServingTeam.of(team, now, click.caller().directory().zone()),
				RelationWords.askedToHelp(click.by(), whole));
	}

	private Optional<Request> find(CardClick click, RequestId id, RequestAction action) {
		return this.requests.find(click.caller().workspace(), id, click.by().userId(), action);
	}

}
