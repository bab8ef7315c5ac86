package org.switchboard.digest;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Network;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.survey.round.Pulses;
import org.switchboard.workspace.WorkspaceId;

/** Summarizes how schools answered the last survey. */
@Component
class PulseLine {

	private final Pulses pulses;

	PulseLine(Pulses pulses) {
		this.pulses = pulses;
	}

	// Returns the digest's line, or empty if there is none for this reader.
	Optional<String> of(WorkspaceId workspace, Directory directory, String userId, Scope scope) {
		if (directory.leaderScope(userId).isEmpty()) {
			return Optional.empty();
		}
		List<String> networks = directory.networks().stream().map(Network::id).toList();
		List<String> whole = directory.networks()
			.stream()
			.filter((network) -> isWhole(directory, network, scope))
			.map(Network::id)
			.toList();
		List<String> own = (whole.size() < networks.size()) ? whole : List.of();
		return this.pulses.latest(workspace, networks, own)
			.map((pulse) -> DigestWords.pulse(pulse, scope.name(), directory.zone()));
	}

	private static boolean isWhole(Directory directory, Network network, Scope scope) {
		List<School> schools = directory.schoolsIn(network);
		return !schools.isEmpty() && directory.departments().stream().allMatch((department) -> {
			Optional<Team> team = directory.teamOf(network, department).or(() -> directory.deskOf(department));
			return team.isEmpty() || schools.stream().allMatch((school) -> scope.includes(team.get(), school));
		});
	}

}
