package org.switchboard.goal;

import java.util.List;
import java.util.Optional;

import org.switchboard.Node;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.measure.Quarter;
import org.switchboard.workspace.WorkspaceId;

/**
 * Goals of teams, as if they were set when a quarter began.
 */
public final class GoalsForTests {

	private GoalsForTests() {
	}

	/**
	 * Lets each team with a lead have three.
	 * @param node a node
	 * @param workspace where
	 * @param directory who is there
	 * @param quarter for which quarter
	 */
	public static void set(Node node, WorkspaceId workspace, Directory directory, Quarter quarter) {
		GoalStore store = node.bean(GoalStore.class);
		directory.teams()
			.stream()
			.flatMap((team) -> List
				.of(goal(team, Aim.FIRST_ANSWER, 2, 80), goal(team, Aim.RESOLUTION, 8, 60),
						goal(team, Aim.SATISFACTION, 0, 40))
				.stream())
			.forEach((goal) -> store.change(workspace, new GoalRef(quarter, goal.id()), (before) -> Optional.of(goal)));
	}

	private static Goal goal(Team team, Aim aim, int hours, int percent) {
		return new Goal(team.id(), aim, hours, percent, "", team.lead().userId(), Optional.empty(), 2, List.of(),
				false);
	}

}
