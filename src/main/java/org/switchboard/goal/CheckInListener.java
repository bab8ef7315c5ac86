package org.switchboard.goal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.ModalSubmission;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;

/**
 * Opens the check-in modal and saves what is submitted. Whether the person may check in
 * is only decided on submission, once the goal has been read.
 */
@Component
class CheckInListener implements SlackListeners {

	private static final String CALLBACK = "goal.check-in";

	private static final String OUTLOOK = "outlook";

	private static final String WORDS = "words";

	private final Directories directories;

	private final Goals goals;

	private final GoalStore store;

	private final Clock clock;

	CheckInListener(Directories directories, Goals goals, GoalStore store, Clock clock) {
		this.directories = directories;
		this.goals = goals;
		this.store = store;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(GoalButtons.CHECK_IN, (click) -> click.open(view(click.value())));
		registry.viewSubmission(CALLBACK, this::submit);
	}

	private static View view(String value) {
		String ref = GoalRef.parse(value).map(GoalRef::toString).orElse("");
		String goal = value.substring(ref.length()).strip();
		return Modals.form(CALLBACK, GoalWords.CHECK_IN_TITLE, GoalWords.SAVE, ref,
				List.of(Blocks.section("*" + SlackText.escape(goal) + "*"), outlook(), words()));
	}

	private static LayoutBlock outlook() {
		List<OptionObject> options = Stream.of(Confidence.values())
			.map((outlook) -> Modals.option(GoalWords.outlook(outlook), outlook.name()))
			.toList();
		return Modals.input(OUTLOOK, GoalWords.OUTLOOK)
			.element(BlockElements.radioButtons((choice) -> choice.actionId(Modals.VALUE).options(options)))
			.build();
	}

	private static LayoutBlock words() {
		return Modals.input(WORDS, GoalWords.WORDS)
			.optional(true)
			.hint(Modals.plain(GoalWords.WORDS_HINT))
			.element(BlockElements.plainTextInput(
					(field) -> field.actionId(Modals.VALUE).multiline(true).maxLength(SlackLimits.TEXT_INPUT)))
			.build();
	}

	private Response submit(ModalSubmission submission) {
		Caller caller = Caller.of(this.directories, submission.workspace(), submission.userId());
		Optional<GoalRef> ref = GoalRef.parse(submission.view().getPrivateMetadata());
		Optional<String> problem = ref.map((one) -> problem(caller, one)).orElse(Optional.of(GoalWords.GONE));
		Optional<CheckIn> checkIn = checkIn(submission.userId(), submission.view());
		if (problem.isPresent() || checkIn.isEmpty()) {
			return submission.problem(OUTLOOK, problem.orElse(GoalWords.NO_SUCH_CHOICE));
		}
		// the goal may have just been dropped
		return this.goals.checkIn(caller, ref.orElseThrow(), checkIn.get())
				? submission.show(Modals.notice(GoalWords.CHECK_IN_TITLE, GoalWords.THANKS))
				: submission.problem(OUTLOOK, GoalWords.GONE);
	}

	private Optional<String> problem(Caller caller, GoalRef ref) {
		Optional<Goal> goal = this.store.find(caller.workspace(), ref);
		if (goal.isEmpty()) {
			return Optional.of(GoalWords.GONE);
		}
		if (!caller.directory().dateAt(this.clock.instant()).isBefore(ref.quarter().end())) {
			return Optional.of(GoalWords.OVER);
		}
		GoalRights rights = new GoalRights(caller.directory(), caller.userId());
		return caller.directory()
			.team(goal.get().team())
			.filter((team) -> rights.checksIn(goal.get(), team))
			.isPresent() ? Optional.empty() : Optional.of(GoalWords.NOT_YOUR_CHECK_IN);
	}

	private Optional<CheckIn> checkIn(String userId, View view) {
		String words = Modals.value(view, WORDS).map(ViewState.Value::getValue).orElse("");
		return Modals.value(view, OUTLOOK)
			.map(ViewState.Value::getSelectedOption)
			.flatMap((chosen) -> Confidence.of(chosen.getValue()))
			.map((outlook) -> new CheckIn(this.clock.instant().truncatedTo(ChronoUnit.MILLIS), userId, outlook, words,
					view.getId()));
	}

}
