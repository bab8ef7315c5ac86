package org.switchboard.goal;

import java.util.List;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;

/**
 * What a person may do with goals.
 *
 * @param directory the district's directory
 * @param userId the person's Slack id
 */
record GoalRights(Directory directory, String userId) {

	// Returns the teams the person may set goals for.
	List<Team> teams() {
		return this.directory.teams().stream().filter(this::sets).toList();
	}

	boolean sets(Team team) {
		return team.isLedBy(this.userId) || this.directory.isAdministrator(this.userId)
				|| team.department().isHeadedBy(this.userId);
	}

	boolean checksIn(Goal goal, Team team) {
		return isInIt(goal) || sets(team);
	}

	// Checks whether the person sees the goal even without access to the team's figures.
	boolean worksFor(Goal goal, Team team) {
		return team.hasMember(this.userId) || checksIn(goal, team);
	}

	private boolean isInIt(Goal goal) {
		return this.directory.person(this.userId).isPresent()
				&& (goal.owner().equals(this.userId) || goal.coach().filter(this.userId::equals).isPresent());
	}

}
