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
 * @param school the school that asked, unless it is confidential
 * @param network that school's network, or that of the team if it is confidential
 * @param category the name of what they are about
 * @param urgency how soon they are needed
 */
public record CellSubject(Optional<Team> team, Optional<School> school, Optional<Network> network, String category,
		Urgency urgency) {

	static CellSubject of(Cell cell, Directory directory) {
		Optional<Team> team = directory.team(cell.team());
		Optional<School> school = directory.school(cell.school());
		return new CellSubject(team, school,
				cell.confidential() ? team.flatMap(Team::network) : school.map(School::network), cell.category(),
				cell.urgency());
	}

	public Optional<Department> department() {
		return this.team.map(Team::department);
	}

	public Optional<NeedTier> needTier() {
		return this.school.map(School::needTier);
	}

	/**
	 * Whether figures about it are a leader's to see; where something is not known any
	 * more, only of those who may see everything.
	 */
	public boolean isSeenIn(LeaderScope scope) {
		return scope instanceof LeaderScope.Everything
				|| network().flatMap((served) -> department().filter((department) -> scope.sees(served, department)))
					.isPresent();
	}

}
