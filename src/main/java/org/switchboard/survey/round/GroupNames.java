package org.switchboard.survey.round;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Network;
import org.switchboard.directory.Team;

/** The names of slices. */
final class GroupNames {

	private GroupNames() {
	}

	static String name(Directory directory, String slice) {
		return directory.network(slice)
			.map(Network::name)
			.or(() -> directory.department(slice).map(Department::name))
			.or(() -> directory.team(slice).map(Team::name))
			.orElse(slice);
	}

}
