package org.switchboard.measure;

import java.util.Optional;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.LeaderScope;
import org.switchboard.directory.NeedTier;
import org.switchboard.directory.Network;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.sla.Urgency;

/**
 * Whom and what some requests are about, as the directory knows it today: schools and
 * teams that it does not know any more have no network and no department.
 *
 * @param team the team that serves them
 * @param school the school that asked
 * @param category the name of what they are about
 * @param urgency how soon they are needed
 */
public record Subject(Optional<Team> team, Optional<School> school, String category, Urgency urgency) {

	static Subject of(Cell cell, Directory directory) {
		return new Subject(directory.team(cell.team()), directory.school(cell.school()), cell.category(),
				cell.urgency());
	}

	public Optional<Department> department() {
		return this.team.map(Team::department);
	}

	public Optional<Network> network() {
		return this.school.map(School::network);
	}

	public Optional<NeedTier> needTier() {
		return this.school.map(School::needTier);
	}

	/**
	 * Whether figures about it are a leader's to see.
	 * @param scope what the leader may see
	 * @return whether they are; where something is not known any more, only to those who
	 * may see everything
	 */
	public boolean isSeenIn(LeaderScope scope) {
		return scope instanceof LeaderScope.Everything
				|| network().flatMap((network) -> department().filter((department) -> scope.sees(network, department)))
					.isPresent();
	}

}
