package org.switchboard.measure;

import java.util.Optional;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.LeaderScope;
import org.switchboard.directory.NeedTier;
import org.switchboard.directory.Network;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.Urgency;

/**
 * What a group of requests is about, according to today's directory. Schools and teams
 * that were removed from it have no network and no department.
 *
 * @param team the team they are assigned to
 * @param school the requester's school, empty if confidential
 * @param network the school's network, or the team's if confidential
 * @param category the category's name
 * @param urgency their urgency
 */
public record CountSubject(Optional<Team> team, Optional<School> school, Optional<Network> network, String category,
		Urgency urgency) {

	/** Returns what a request is about. */
	public static CountSubject of(Request request, Directory directory) {
		return of(CountKey.of(request), directory);
	}

	static CountSubject of(CountKey key, Directory directory) {
		Optional<Team> team = directory.team(key.team());
		Optional<School> school = directory.school(key.school());
		return new CountSubject(team, school,
				key.confidential() ? team.flatMap(Team::network) : school.map(School::network), key.category(),
				key.urgency());
	}

	public Optional<Department> department() {
		return this.team.map(Team::department);
	}

	public Optional<NeedTier> needTier() {
		return this.school.map(School::needTier);
	}

	/**
	 * Checks whether a leader may see its figures. If the network or department is
	 * unknown, only those who see everything may.
	 */
	public boolean isSeenIn(LeaderScope scope) {
		return scope instanceof LeaderScope.Everything
				|| network().flatMap((served) -> department().filter((department) -> scope.sees(served, department)))
					.isPresent();
	}

}
