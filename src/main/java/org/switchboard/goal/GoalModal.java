package org.switchboard.goal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.measure.Quarter;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;

/**
 * The modal in which a goal is set. Built from the directory alone, because it has to
 * open within three seconds.
 */
final class GoalModal {

	static final String CALLBACK = "goal";

	private final GoalForm form;

	private final Directory directory;

	GoalModal(GoalForm form, Directory directory) {
		this.form = form;
		this.directory = directory;
	}

	View view(List<Team> teams, List<Quarter> quarters) {
		return Modals.form(CALLBACK, GoalWords.TITLE, GoalWords.SAVE, "",
				Stream.concat(what(teams, quarters).stream(), how().stream()).toList());
	}

	private List<LayoutBlock> what(List<Team> teams, List<Quarter> quarters) {
		return List.of(
				select(GoalField.TEAM, GoalWords.TEAM,
						teams.stream().map((team) -> Modals.option(team.name(), team.id()))),
				select(GoalField.QUARTER, GoalWords.WHEN,
						quarters.stream().map((quarter) -> Modals.option(quarter.name(), quarter.id()))),
				select(GoalField.PART, GoalWords.PART,
						this.directory.goals().stream().map((part) -> Modals.option(part.name(), part.id()))),
				select(GoalField.AIM, GoalWords.AIM,
						Stream.of(GoalMetric.values()).map((aim) -> Modals.option(GoalWords.aim(aim), aim.word()))));
	}

	private List<LayoutBlock> how() {
		return List.of(
				number(GoalField.HOURS, GoalWords.HOURS, GoalFormCheck.MOST_HOURS).optional(true)
					.hint(Modals.plain(GoalWords.HOURS_HINT))
					.build(),
				number(GoalField.PERCENT, GoalWords.PERCENT, GoalFormCheck.ALL).build(),
				user(GoalField.OWNER, GoalWords.OWNER).build(),
				user(GoalField.COACH, GoalWords.COACH).optional(true).hint(Modals.plain(GoalWords.COACH_HINT)).build(),
				select(GoalField.EVERY, GoalWords.EVERY, GoalFormCheck.EVERY.stream()
					.map((weeks) -> Modals.option(GoalWords.every(weeks), String.valueOf(weeks)))));
	}

	private InputBlock select(GoalField field, String label, Stream<OptionObject> all) {
		List<OptionObject> options = all.limit(SlackLimits.OPTIONS).toList();
		// a single option is preselected
		Optional<OptionObject> only = Optional.of(options)
			.filter((some) -> some.size() == 1)
			.map((some) -> some.get(0));
		OptionObject initial = options.stream()
			.filter((option) -> option.getValue().equals(this.form.get(field)))
			.findFirst()
			.or(() -> only)
			.orElse(null);
		return input(field, label,
				BlockElements
					.staticSelect((menu) -> menu.actionId(Modals.VALUE).options(options).initialOption(initial)))
			.build();
	}

	private InputBlock.InputBlockBuilder number(GoalField field, String label, int most) {
		String initial = this.form.number(field, most).map(String::valueOf).orElse(null);
		return input(field, label,
				NumberInputElement.builder()
					.actionId(Modals.VALUE)
					.minValue("1")
					.maxValue(String.valueOf(most))
					.initialValue(initial)
					.build());
	}

	private InputBlock.InputBlockBuilder user(GoalField field, String label) {
		// Slack refuses to open a modal with an unknown user
		String initial = this.directory.person(this.form.get(field)).map(Person::userId).orElse(null);
		return input(field, label, UsersSelectElement.builder().actionId(Modals.VALUE).initialUser(initial).build());
	}

	private static InputBlock.InputBlockBuilder input(GoalField field, String label, BlockElement element) {
		return Modals.input(field.block(), label).element(element);
	}

}
