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
 * What is filled in where a goal is set: as it came through the person's client, who may
 * have put in anything.
 *
 * @param values what stands in the fields that are not empty
 */
record GoalForm(Map<Field, String> values) {

	private static final String BETWEEN = ",";

	GoalForm {
		values = Map.copyOf(values);
	}

	// what is proposed for a new goal
	static GoalForm proposed(String userId, Quarter quarter) {
		return new GoalForm(Map.of(Field.QUARTER, quarter.id(), Field.AIM, Aim.FIRST_ANSWER.word(), Field.OWNER, userId,
				Field.EVERY, "2"));
	}

	static GoalForm of(Quarter quarter, Goal goal) {
		return new GoalForm(Map.of(Field.TEAM, goal.team(), Field.QUARTER, quarter.id(), Field.PART, goal.part(),
				Field.AIM, goal.aim().word(), Field.HOURS, String.valueOf(goal.hours()), Field.PERCENT,
				String.valueOf(goal.percent()), Field.OWNER, goal.owner(), Field.COACH, goal.coach().orElse(""),
				Field.EVERY, String.valueOf(goal.everyWeeks())));
	}

	static GoalForm of(View view) {
		Map<Field, String> values = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
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

	// reads what stands for it on a button
	static GoalForm parse(String value) {
		List<String> parts = List.of(value.split(BETWEEN, -1));
		Map<Field, String> values = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
			values.put(field, (values.size() < parts.size()) ? parts.get(values.size()) : "");
		}
		return new GoalForm(values);
	}

	String value() {
		return Arrays.stream(Field.values()).map(this::get).collect(Collectors.joining(BETWEEN));
	}

	String get(Field field) {
		return this.values.getOrDefault(field, "");
	}

	// a number that is filled in
	Optional<Integer> number(Field field, int most) {
		return Optional.of(TypedText.read(get(field)).replaceFirst(" ?%$", ""))
			.filter((text) -> text.matches("[0-9]{1,3}"))
			.map(Integer::valueOf)
			.filter((number) -> number >= 1 && number <= most);
	}

}
