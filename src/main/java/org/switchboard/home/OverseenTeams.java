package org.switchboard.home;

import java.util.List;
import java.util.Optional;

import org.switchboard.directory.Directory;
import org.switchboard.directory.LeaderScope;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Caller;

/** The teams a leader oversees: those whose every request they may see. */
final class OverseenTeams {

	private OverseenTeams() {
	}

	static List<Team> teams(Caller caller) {
		Directory directory = caller.directory();
		Optional<LeaderScope> scope = directory.leaderScope(caller.userId());
		return directory.teams()
			.stream()
			.filter((team) -> scope.filter((held) -> covers(directory, held, team)).isPresent())
			.toList();
	}

	// whether a leader's scope includes all requests of a team; a district desk serves
	// every network
	static boolean covers(Directory directory, LeaderScope scope, Team team) {
		return team.network()
			.map((network) -> scope.sees(network, team.department()))
			.orElseGet(
					() -> directory.networks().stream().allMatch((network) -> scope.sees(network, team.department())));
	}

}
