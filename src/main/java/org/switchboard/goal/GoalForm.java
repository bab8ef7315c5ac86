package org.switchboard.goal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

import org.switchboard.measure.Quarter;
import org.switchboard.slack.Modals;
import org.switchboard.slack.TypedText;

/**
 * The values of the form a goal is set with. They come from the person's client and can
 * be anything.
 *
 * @param values the values by field
 */
record GoalForm(Map<GoalField, String> values) {

	private static final String BETWEEN = ",";

	GoalForm {
		values = Map.copyOf(values);
	}

	// The initial values for a new goal.
	static GoalForm proposed(String userId, Quarter quarter) {
		return new GoalForm(Map.of(GoalField.QUARTER, quarter.id(), GoalField.AIM, GoalMetric.FIRST_ANSWER.word(),
				GoalField.OWNER, userId, GoalField.EVERY, "2"));
	}

	static GoalForm of(Quarter quarter, Goal goal) {
		return new GoalForm(Map.of(GoalField.TEAM, goal.team(), GoalField.QUARTER, quarter.id(), GoalField.PART,
				goal.part(), GoalField.AIM, goal.aim().word(), GoalField.HOURS, String.valueOf(goal.hours()),
				GoalField.PERCENT, String.valueOf(goal.percent()), GoalField.OWNER, goal.owner(), GoalField.COACH,
				goal.coach().orElse(""), GoalField.EVERY, String.valueOf(goal.everyWeeks())));
	}

	static GoalForm of(View view) {
		Map<GoalField, String> values = new EnumMap<>(GoalField.class);
		for (GoalField field : GoalField.values()) {
			values.put(field, Modals.value(view, field.block()).flatMap(GoalForm::text).orElse(""));
		}
		return new GoalForm(values);
	}

	private static Optional<String> text(ViewState.Value value) {
		return Optional.ofNullable(value.getSelectedOption())
			.map(ViewState.SelectedOption::getValue)
			.or(() -> Optional.ofNullable(value.getSelectedUser()))
			.or(() -> Optional.ofNullable(value.getValue()));
	}

	// Parses a button's value.
	static GoalForm parse(String value) {
		List<String> parts = List.of(value.split(BETWEEN, -1));
		Map<GoalField, String> values = new EnumMap<>(GoalField.class);
		for (GoalField field : GoalField.values()) {
			values.put(field, (values.size() < parts.size()) ? parts.get(values.size()) : "");
		}
		return new GoalForm(values);
	}

	String value() {
		return Arrays.stream(GoalField.values()).map(this::get).collect(Collectors.joining(BETWEEN));
	}

	String get(GoalField field) {
		return this.values.getOrDefault(field, "");
	}

	// Returns a number from 1 to {@code most}, or empty.
	Optional<Integer> number(GoalField field, int most) {
		return Optional.of(TypedText.read(get(field)).replaceFirst(" ?%$", ""))
			.filter((text) -> text.matches("[0-9]{1,3}"))
			.map(Integer::valueOf)
			.filter((number) -> number >= 1 && number <= most);
	}

}
