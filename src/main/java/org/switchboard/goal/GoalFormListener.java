package org.switchboard.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.measure.Quarter;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackListeners;

/**
 * Opens the modal in which goals are set, takes what is filled in, and drops goals.
 */
@Component
class GoalFormListener implements SlackListeners {

	private final Directories directories;

	private final Goals goals;

	private final GoalStore store;

	private final SlackApi slack;

	private final Ephemeral ephemeral;

	private final Clock clock;

	GoalFormListener(Directories directories, Goals goals, GoalStore store, SlackApi slack, Ephemeral ephemeral,
			Clock clock) {
		this.directories = directories;
		this.goals = goals;
		this.store = store;
		this.slack = slack;
		this.ephemeral = ephemeral;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(GoalButtons.SET,
				(request, context) -> open(request.getPayload(), context, Optional.empty()));
		registry.blockAction(GoalButtons.CHANGE, (request, context) -> open(request.getPayload(), context,
				Optional.of(GoalForm.parse(value(request.getPayload())))));
		registry.blockAction(GoalButtons.DROP, (request, context) -> drop(request.getPayload(), context));
		registry.viewSubmission(GoalModal.CALLBACK, (request, context) -> submit(request.getPayload().getUser().getId(),
				request.getPayload().getView(), context));
	}

	private Response open(BlockActionPayload payload, ActionContext context, Optional<GoalForm> before) {
		Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUser().getId());
		GoalRights rights = new GoalRights(caller.directory(), caller.userId());
		if (rights.teams().isEmpty()) {
			return this.ephemeral.tell(context, GoalWords.NOT_YOURS);
		}
		if (caller.directory().goals().isEmpty()) {
			return this.ephemeral.tell(context, GoalWords.NO_DISTRICT_GOALS);
		}
		List<Quarter> quarters = quarters(caller);
		GoalForm form = before.orElseGet(() -> GoalForm.proposed(caller.userId(), quarters.get(0)));
		View view = new GoalModal(form, caller.directory()).view(rights.teams(), quarters);
		this.slack.promptly(caller.workspace(),
				(client) -> client.viewsOpen((call) -> call.triggerId(payload.getTriggerId()).view(view)));
		return context.ack();
	}

	private Response submit(String userId, View view, ViewSubmissionContext context) {
		Caller caller = Caller.of(this.directories, context.getTeamId(), userId);
		GoalRights rights = new GoalRights(caller.directory(), userId);
		GoalCheck check = new GoalCheck(GoalForm.of(view), rights);
		Optional<Goal> goal = check.goal();
		Optional<Quarter> quarter = check.quarter(quarters(caller));
		if (!check.problems().isEmpty()) {
			Map<String, String> errors = new HashMap<>();
			check.problems().forEach((field, problem) -> errors.put(field.block(), problem));
			return context.ackWithErrors(errors);
		}
		LocalDate reminder = this.goals.set(caller, quarter.orElseThrow(), goal.orElseThrow(), view.getId());
		return context.ackWithUpdate(Modals.notice(GoalWords.TITLE,
				GoalWords.saved(goal.get(), caller.directory(), quarter.get(), reminder)));
	}

	private Response drop(BlockActionPayload payload, ActionContext context) {
		Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUser().getId());
		GoalRights rights = new GoalRights(caller.directory(), caller.userId());
		Optional<GoalRef> ref = GoalRef.parse(value(payload));
		Optional<Goal> goal = ref.flatMap((one) -> this.store.find(caller.workspace(), one));
		if (goal.isEmpty()) {
			return this.ephemeral.tell(context, GoalWords.GONE);
		}
		if (caller.directory().team(goal.get().team()).filter(rights::sets).isEmpty()) {
			return this.ephemeral.tell(context, GoalWords.NOT_YOURS);
		}
		this.goals.drop(caller.workspace(), ref.orElseThrow());
		return this.ephemeral.tell(context, GoalWords.DROPPED);
	}

	// whoever plans ahead sets goals for the next one, too
	private List<Quarter> quarters(Caller caller) {
		Quarter now = Quarter.of(caller.directory().dateAt(this.clock.instant()));
		return List.of(now, Quarter.of(now.end()));
	}

	private static String value(BlockActionPayload payload) {
		return Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
	}

}
