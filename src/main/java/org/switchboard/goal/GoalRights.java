package org.switchboard.goal;

import java.util.List;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;

/**
 * Who may do what with goals.
 *
 * @param directory the district
 * @param userId who
 */
record GoalRights(Directory directory, String userId) {

	// for which teams somebody sets goals
	List<Team> teams() {
		return this.directory.teams().stream().filter(this::sets).toList();
	}

	boolean sets(Team team) {
		return team.isLedBy(this.userId) || this.directory.isAdministrator(this.userId)
				|| team.department().head().filter((head) -> head.userId().equals(this.userId)).isPresent();
	}

	boolean checksIn(Goal goal, Team team) {
		return isInIt(goal) || sets(team);
	}

	// whether somebody sees a goal who may not see the figures of the team
	boolean worksFor(Goal goal, Team team) {
		return team.hasMember(this.userId) || checksIn(goal, team);
	}

	private boolean isInIt(Goal goal) {
		return this.directory.person(this.userId).isPresent()
				&& (goal.owner().equals(this.userId) || goal.coach().filter(this.userId::equals).isPresent());
	}

}
