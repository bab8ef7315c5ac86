package org.switchboard.goal;

import java.util.List;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.measure.Quarter;
import org.switchboard.workspace.WorkspaceId;

/** Sets goals as if a quarter had just begun. */
public final class GoalsForTests {

	private GoalsForTests() {
	}

	/** Sets three goals for each team. */
	public static void set(StringRedisTemplate redis, WorkspaceId workspace, Directory directory, Quarter quarter) {
		GoalStore store = new GoalStore(redis);
		directory.teams()
			.stream()
			.flatMap((team) -> List
				.of(goal(team, GoalMetric.FIRST_ANSWER, 2, 80), goal(team, GoalMetric.RESOLUTION, 8, 60),
						goal(team, GoalMetric.SATISFACTION, 0, 40))
				.stream())
			.forEach((goal) -> store.change(workspace, new GoalRef(quarter, goal.id()), (before) -> Optional.of(goal)));
	}

	private static Goal goal(Team team, GoalMetric aim, int hours, int percent) {
		return new Goal(team.id(), aim, hours, percent, "", team.lead().userId(), Optional.empty(), 2, List.of(),
				false);
	}

}
