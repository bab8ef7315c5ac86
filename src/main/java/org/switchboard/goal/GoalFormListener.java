package org.switchboard.goal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.slack.api.bolt.response.Response;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.measure.Quarter;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.ModalSubmission;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackListeners;

/** Opens the modal in which goals are set, saves what is submitted, and drops goals. */
@Component
class GoalFormListener implements SlackListeners {

	private final Directories directories;

	private final Goals goals;

	private final GoalStore store;

	private final Clock clock;

	GoalFormListener(Directories directories, Goals goals, GoalStore store, Clock clock) {
		this.directories = directories;
		this.goals = goals;
		this.store = store;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(GoalButtons.SET, (click) -> open(click, Optional.empty()));
		registry.blockAction(GoalButtons.CHANGE, (click) -> open(click, Optional.of(GoalForm.parse(click.value()))));
		registry.blockAction(GoalButtons.DROP, this::drop);
		registry.viewSubmission(GoalModal.CALLBACK, this::submit);
	}

	private Response open(ButtonClick click, Optional<GoalForm> before) {
		Caller caller = Caller.of(this.directories, click.workspace(), click.userId());
		GoalRights rights = new GoalRights(caller.directory(), caller.userId());
		if (rights.teams().isEmpty()) {
			return click.tell(GoalWords.NOT_YOURS);
		}
		if (caller.directory().goals().isEmpty()) {
			return click.tell(GoalWords.NO_DISTRICT_GOALS);
		}
		List<Quarter> quarters = quarters(caller);
		GoalForm form = before.orElseGet(() -> GoalForm.proposed(caller.userId(), quarters.get(0)));
		return click.open(new GoalModal(form, caller.directory()).view(rights.teams(), quarters));
	}

	private Response submit(ModalSubmission submission) {
		Caller caller = Caller.of(this.directories, submission.workspace(), submission.userId());
		GoalRights rights = new GoalRights(caller.directory(), submission.userId());
		GoalFormCheck check = new GoalFormCheck(GoalForm.of(submission.view()), rights);
		Optional<Goal> goal = check.goal();
		Optional<Quarter> quarter = check.quarter(quarters(caller));
		if (!check.problems().isEmpty()) {
			Map<String, String> errors = new HashMap<>();
			check.problems().forEach((field, problem) -> errors.put(field.block(), problem));
			return submission.context().ackWithErrors(errors);
		}
		LocalDate reminder = this.goals.set(caller, quarter.orElseThrow(), goal.orElseThrow(),
				submission.view().getId());
		return submission.show(Modals.notice(GoalWords.TITLE,
				GoalWords.saved(goal.get(), caller.directory(), quarter.get(), reminder)));
	}

	private Response drop(ButtonClick click) {
		Caller caller = Caller.of(this.directories, click.workspace(), click.userId());
		GoalRights rights = new GoalRights(caller.directory(), caller.userId());
		Optional<GoalRef> ref = GoalRef.parse(click.value());
		Optional<Goal> goal = ref.flatMap((one) -> this.store.find(caller.workspace(), one));
		if (goal.isEmpty()) {
			return click.tell(GoalWords.GONE);
		}
		if (caller.directory().team(goal.get().team()).filter(rights::sets).isEmpty()) {
			return click.tell(GoalWords.NOT_YOURS);
		}
		this.goals.drop(caller.workspace(), ref.orElseThrow());
		return click.tell(GoalWords.DROPPED);
	}

	// goals for the next quarter can be set ahead of time
	private List<Quarter> quarters(Caller caller) {
		Quarter now = Quarter.of(caller.directory().dateAt(this.clock.instant()));
		return List.of(now, Quarter.of(now.end()));
	}

}
