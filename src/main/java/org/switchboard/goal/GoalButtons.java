package org.switchboard.goal;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;

import org.switchboard.directory.Team;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.Modals;

/** The buttons below a goal. */
final class GoalButtons {

	static final String SET = "goal.set";

	static final String CHANGE = "goal.change";

	static final String CHECK_IN = "goal.check-in";

	static final String DROP = "goal.drop";

	private GoalButtons() {
	}

	static LayoutBlock set() {
		return ActionsBlock.builder().elements(List.of(Blocks.button(SET, GoalWords.SET, "new"))).build();
	}

	static LayoutBlock checkIn(GoalRef ref, Goal goal, Team team) {
		return ActionsBlock.builder().elements(List.of(checkInButton(ref, goal, team))).build();
	}

	// Returns a goal's buttons for someone who may check in.
	static LayoutBlock of(GoalRef ref, Goal goal, Team team, boolean sets) {
		List<BlockElement> buttons = new ArrayList<>(List.of(checkInButton(ref, goal, team)));
		if (sets) {
			buttons.add(Blocks.button(CHANGE, GoalWords.CHANGE, GoalForm.of(ref.quarter(), goal).value()));
			buttons.add(drop(ref));
		}
		return ActionsBlock.builder().elements(buttons).build();
	}

	// carries the goal's text, because the modal opens without reading anything
	private static BlockElement checkInButton(GoalRef ref, Goal goal, Team team) {
		return Blocks.button(CHECK_IN, GoalWords.CHECK_IN, ref + " " + GoalWords.goal(goal, team));
	}

	private static BlockElement drop(GoalRef ref) {
		var button = Blocks.button(DROP, GoalWords.DROP, ref.toString());
		button.setConfirm(
				Modals.confirmation(GoalWords.DROP_TITLE, GoalWords.DROP_TEXT, GoalWords.DROP_YES, GoalWords.DROP_NO));
		return button;
	}

}
