package org.switchboard.home;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.intake.FormPrefill;
import org.switchboard.intake.IntakeForms;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;

/**
 * Handles the opening of a Home and the buttons on it.
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

	private final IntakeForms forms;

	HomeListener(Requests requests, Directories directories, Homes homes, HomePublishing publishing,
			IntakeForms forms) {
		this.forms = forms;
		this.requests = requests;
		this.directories = directories;
		this.homes = homes;
		this.publishing = publishing;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(AppHomeOpenedEvent.class, (event, workspace, retry) -> {
			if ("home".equals(event.getTab())) {
				this.homes.opened(workspace, event.getUser(), event.getView() != null);
				this.publishing.due(workspace, Instant.MIN);
			}
		});
		changes(registry, HomeButton.CLAIM, TeamCommand.Claim::new);
		changes(registry, HomeButton.NUDGE, SchoolCommand.Nudge::new);
		changes(registry, HomeButton.CLOSE, SchoolCommand.Close::new);
		registry.blockAction(HomeButton.ASK.actionId(),
				(click) -> click.tell(this.forms.open(caller(click), FormPrefill.BLANK, click.triggerId())));
		registry.blockAction(HomeButton.BACK.actionId(), this::turn);
		registry.blockAction(HomeButton.MORE.actionId(), this::turn);
	}

	// the journal refreshes the Home after the change
	private void changes(ListenerRegistry registry, HomeButton button, Function<Participant, RequestCommand> command) {
		registry.blockAction(button.actionId(), (click) -> click.tell(problem(click, command)));
	}

	private Optional<String> problem(ButtonClick click, Function<Participant, RequestCommand> command) {
		Caller caller = caller(click);
		Optional<Participant> by = caller.participant();
		Optional<RequestId> id = RequestId.parse(click.value());
		if (by.isEmpty()) {
			return Optional.of(RefusalWords.stranger(caller.directory()));
		}
		if (id.isEmpty()) {
			return Optional.of(HomeWords.OLD);
		}
		Outcome outcome = this.requests.act(caller.workspace(), id.get(), click.triggerId(), command.apply(by.get()));
		return (outcome instanceof Outcome.Refused refused)
				? Optional.of(RefusalWords.of(refused.refusal(), id.get(), caller.userId())) : Optional.empty();
	}

	private Caller caller(ButtonClick click) {
		return Caller.of(this.directories, click.workspace(), click.userId());
	}

	private Response turn(ButtonClick click) {
		Optional<PageTurn> turn = PageTurn.parse(click.value());
		if (turn.isEmpty()) {
			return click.tell(HomeWords.OLD);
		}
		this.homes.turned(click.workspace(), click.userId(), turn.get());
		this.publishing.due(click.workspace(), Instant.MIN);
		return click.ack();
	}

}
