package org.switchboard.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.slack.api.bolt.response.Response;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.home.Away;
import org.switchboard.home.ServiceTeams;
import org.switchboard.intake.IntakeForms;
import org.switchboard.intake.IntakeWords;
import org.switchboard.intake.SourceMessage;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.AnswerAddresses;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlashCommand;

/** Handles {@code /request}: opens the form, or answers a question. */
@Component
class RequestCommandListener implements SlackListeners {

	private final Directories directories;

	private final RequestOverview overview;

	private final Searches searches;

	private final FollowCommands watching;

	private final IntakeForms forms;

	private final Away away;

	private final AnswerAddresses answers;

	private final Clock clock;

	RequestCommandListener(Directories directories, RequestOverview overview, Searches searches,
			FollowCommands watching, IntakeForms forms, Away away, AnswerAddresses answers, Clock clock) {
		this.answers = answers;
		this.clock = clock;
		this.directories = directories;
		this.overview = overview;
		this.searches = searches;
		this.watching = watching;
		this.forms = forms;
		this.away = away;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.command(IntakeForms.COMMAND, this::answer);
	}

	private Response answer(SlashCommand command) {
		Caller caller = Caller.of(this.directories, command.workspace(), command.userId());
		if (caller.participant().isEmpty()) {
			return command.context().ack(RefusalWords.stranger(caller.directory()));
		}
		String words = command.text().strip();
		RequestArguments typed = RequestArguments.of(words);
		if (typed instanceof RequestArguments.Search search) {
			SearchAnswer found = this.searches.first(caller, search.words());
			return command.context().ack((answer) -> answer.text(found.text()).blocks(found.blocks()));
		}
		// anything that is neither a question nor a wish begins a request
		Optional<String> reply = (typed instanceof RequestArguments.NewRequest) ? Optional.empty()
				: reply(caller, typed, command.triggerId());
		if (reply.isPresent()) {
			return command.context().ack(reply.get());
		}
		return open(caller, words, command);
	}

	// empty only for an absence that doesn't say until when, which begins a request
	private Optional<String> reply(Caller caller, RequestArguments typed, String triggerId) {
		if (typed instanceof RequestArguments.Key key) {
			return Optional.of(this.overview.ofOne(caller, key.id()));
		}
		if (typed instanceof RequestArguments.Why why) {
			return Optional.of(this.overview.ofTimes(caller, why.id()));
		}
		if (typed instanceof RequestArguments.Follow follow) {
			return Optional.of(this.watching.of(caller, follow, triggerId));
		}
		if (typed instanceof RequestArguments.Away absent) {
			return this.away.answer(caller, absent.until(), triggerId);
		}
		if (typed instanceof RequestArguments.Back) {
			return Optional.of(this.away.back(caller, triggerId));
		}
		if (typed instanceof RequestArguments.Mine) {
			return Optional.of(this.overview.ofMine(caller));
		}
		if (typed instanceof RequestArguments.Teams) {
			LocalDate today = caller.directory().dateAt(this.clock.instant());
			return Optional.of(String.join("\n\n", ServiceTeams.of(caller, today)));
		}
		if (typed instanceof RequestArguments.Help) {
			return Optional.of(OverviewWords.HELP);
		}
		throw new IllegalArgumentException("/request doesn't answer " + typed.getClass().getSimpleName());
	}

	private Response open(Caller caller, String words, SlashCommand command) {
		SourceMessage typed = new SourceMessage(words, List.of(), List.of(), Optional.empty());
		Optional<String> refusal = this.forms.open(caller, typed.beginning(""), command.triggerId(),
				this.answers.of(command));
		if (refusal.isPresent()) {
			return command.context().ack(refusal.get());
		}
		return typed.isCut() ? command.context().ack(IntakeWords.tooLong(words)) : command.context().ack();
	}

}
