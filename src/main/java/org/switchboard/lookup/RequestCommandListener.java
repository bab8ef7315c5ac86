package org.switchboard.lookup;

import java.util.Objects;
import java.util.Optional;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.home.Away;
import org.switchboard.intake.Beginning;
import org.switchboard.intake.IntakeForms;
import org.switchboard.intake.IntakeWords;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;

/**
 * {@code /request}: opens the form, or answers a question.
 */
@Component
public class RequestCommandListener implements SlackListeners {

	private final Directories directories;

	private final RequestOverview overview;

	private final Searches searches;

	private final Watching watching;

	private final IntakeForms forms;

	private final Away away;

	RequestCommandListener(Directories directories, RequestOverview overview, Searches searches, Watching watching,
			IntakeForms forms, Away away) {
		this.directories = directories;
		this.overview = overview;
		this.searches = searches;
		this.watching = watching;
		this.forms = forms;
		this.away = away;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.command(IntakeForms.COMMAND, (request, context) -> answer(request.getPayload(), context));
	}

	private Response answer(SlashCommandPayload payload, SlashCommandContext context) {
		Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUserId());
		if (caller.participant().isEmpty()) {
			return context.ack(RefusalWords.stranger(caller.directory()));
		}
		String words = Objects.requireNonNullElse(payload.getText(), "").strip();
		Typed typed = Typed.of(words);
		if (typed instanceof Typed.Search search) {
			SearchAnswer found = this.searches.first(caller, search.words());
			return context.ack((answer) -> answer.text(found.text()).blocks(found.blocks()));
		}
		Optional<String> said = said(caller, typed, payload.getTriggerId());
		if (said.isPresent()) {
			return context.ack(said.get());
		}
		return open(caller, words, payload.getTriggerId(), context);
	}

	private Optional<String> said(Caller caller, Typed typed, String triggerId) {
		if (typed instanceof Typed.Key key) {
			return Optional.of(this.overview.ofOne(caller, key.id()));
		}
		if (typed instanceof Typed.Why why) {
			return Optional.of(this.overview.ofTimes(caller, why.id()));
		}
		if (typed instanceof Typed.Watch watch) {
			return Optional.of(this.watching.of(caller, watch, triggerId));
		}
		if (typed instanceof Typed.Away absent) {
			return this.away.said(caller, absent.until(), triggerId);
		}
		if (typed instanceof Typed.Back) {
			return Optional.of(this.away.back(caller, triggerId));
		}
		if (typed instanceof Typed.Mine) {
			return Optional.of(this.overview.ofMine(caller));
		}
		return (typed instanceof Typed.Help) ? Optional.of(OverviewWords.HELP) : Optional.empty();
	}

	private Response open(Caller caller, String words, String triggerId, SlashCommandContext context) {
		String details = SlackText.cut(words, SlackLimits.TEXT_INPUT);
		Optional<String> refusal = this.forms.open(caller, new Beginning("", details, ""), triggerId);
		if (refusal.isPresent()) {
			return context.ack(refusal.get());
		}
		return details.equals(words) ? context.ack() : context.ack(IntakeWords.tooLong(words));
	}

}
