package org.switchboard.home;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * Hears that somebody looks at their Home, and what they press there.
 *
 * @see <a href=
 * "https://docs.slack.dev/reference/events/app_home_opened">app_home_opened</a>
 */
@Component
class HomeListener implements SlackListeners {

	private final Requests requests;

	private final Directories directories;

	private final Homes homes;

	private final HomePublishing publishing;

	private final Ephemeral ephemeral;

	HomeListener(Requests requests, Directories directories, Homes homes, HomePublishing publishing,
			Ephemeral ephemeral) {
		this.requests = requests;
		this.directories = directories;
		this.homes = homes;
		this.publishing = publishing;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(AppHomeOpenedEvent.class, (event, context) -> {
			if ("home".equals(event.getTab())) {
				WorkspaceId workspace = new WorkspaceId(context.getTeamId());
				this.homes.opened(workspace, event.getUser(), event.getView() != null);
				this.publishing.due(workspace, Instant.MIN);
			}
			return context.ack();
		});
		changes(registry, HomeButton.CLAIM, TeamCommand.Claim::new);
		changes(registry, HomeButton.NUDGE, SchoolCommand.Nudge::new);
		turns(registry, HomeButton.BACK);
		turns(registry, HomeButton.MORE);
	}

	// what has changed comes back with the journal
	private void changes(ListenerRegistry registry, HomeButton button, Function<Participant, RequestCommand> command) {
		registry.blockAction(button.actionId(), (request, context) -> {
			BlockActionPayload payload = request.getPayload();
			Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUser().getId());
			return problem(caller, payload, command).map((text) -> this.ephemeral.tell(payload, context, text))
				.orElseGet(context::ack);
		});
	}

	private Optional<String> problem(Caller caller, BlockActionPayload payload,
			Function<Participant, RequestCommand> command) {
		Optional<Participant> by = caller.participant();
		Optional<RequestId> id = RequestId.parse(value(payload));
		if (by.isEmpty()) {
			return Optional.of(RefusalWords.stranger(caller.directory()));
		}
		if (id.isEmpty()) {
			return Optional.of(HomeWords.OLD);
		}
		Outcome outcome = this.requests.act(caller.workspace(), id.get(), payload.getTriggerId(),
				command.apply(by.get()));
		return (outcome instanceof Outcome.Refused refused)
				? Optional.of(RefusalWords.of(refused.refusal(), id.get(), caller.userId())) : Optional.empty();
	}

	private void turns(ListenerRegistry registry, HomeButton button) {
		registry.blockAction(button.actionId(), (request, context) -> turn(request.getPayload(), context));
	}

	private Response turn(BlockActionPayload payload, ActionContext context) {
		Optional<PublishLease> turn = PublishLease.parse(value(payload));
		if (turn.isEmpty()) {
			return this.ephemeral.tell(payload, context, HomeWords.OLD);
		}
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		this.homes.turned(workspace, payload.getUser().getId(), turn.get());
		this.publishing.due(workspace, Instant.MIN);
		return context.ack();
	}

	private static String value(BlockActionPayload payload) {
		String value = payload.getActions().get(0).getValue();
		return (value != null) ? value : "";
	}

}
