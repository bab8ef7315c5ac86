package org.switchboard.request.intake;

import java.util.List;
import java.util.Optional;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.School;
import org.switchboard.request.Caller;
import org.switchboard.request.RefusalWords;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;

/**
 * {@code /request}: opens the form, or answers a question.
 */
@Component
class RequestCommandListener implements SlackListeners {

	static final String COMMAND = "/request";

	private final Directories directories;

	private final RequestOverview overview;

	private final SlackApi slack;

	RequestCommandListener(Directories directories, RequestOverview overview, SlackApi slack) {
		this.directories = directories;
		this.overview = overview;
		this.slack = slack;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.command(COMMAND, (request, context) -> answer(request.getPayload(), context));
	}

	private Response answer(SlashCommandPayload payload, SlashCommandContext context) {
		Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUserId());
		if (caller.participant().isEmpty()) {
			return context.ack(RefusalWords.stranger(caller.directory()));
		}
		Typed typed = Typed.of(payload.getText());
		if (typed instanceof Typed.Key key) {
			return context.ack(this.overview.ofOne(caller, key.id()));
		}
		if (typed instanceof Typed.Mine) {
			return context.ack(this.overview.ofMine(caller));
		}
		if (typed instanceof Typed.Details details) {
			return open(caller, details.words(), payload.getTriggerId(), context);
		}
		return context.ack(IntakeWords.HELP);
	}

	private Response open(Caller caller, String words, String triggerId, SlashCommandContext context) {
		List<School> schools = caller.directory().schoolsOf(caller.userId());
		if (schools.isEmpty() && !caller.isStaff()) {
			return context.ack(RefusalWords.noSchool(caller.directory()));
		}
		// of several, the wrong one would be sent all too easily
		Optional<String> school = (schools.size() == 1) ? Optional.of(schools.get(0).number()) : Optional.empty();
		String details = SlackText.cut(words, SlackLimits.TEXT_INPUT);
		View view = new IntakeForm(caller, IntakeState.beginning(school, details)).view();
		this.slack.promptly(caller.workspace(),
				(client) -> client.viewsOpen((call) -> call.triggerId(triggerId).view(view)));
		return details.equals(words) ? context.ack() : context.ack(IntakeWords.tooLong(words));
	}

}
