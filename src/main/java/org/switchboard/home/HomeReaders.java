package org.switchboard.home;

import java.util.LinkedHashSet;
import java.util.Set;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Request;

/** The people on whose Home a request appears or is counted. */
final class HomeReaders {

	private HomeReaders() {
	}

	static Set<String> of(Directory directory, Request request) {
		Set<String> readers = new LinkedHashSet<>();
		readers.add(request.filing().requester().userId());
		// the person covering for the lead, if it is confidential
		readers.add(request.team().lead().userId());
		request.owner().ifPresent((owner) -> readers.add(owner.userId()));
		directory.team(request.team().id()).ifPresent((team) -> {
			readers.add(team.lead().userId());
			if (!request.filing().confidential()) {
				addPeople(readers, team);
				directory.leaders()
					.stream()
					.map(Person::userId)
					.filter((leader) -> directory.leaderScope(leader)
						.filter((scope) -> OverseenTeams.covers(directory, scope, team))
						.isPresent())
					.forEach(readers::add);
			}
		});
		return readers;
	}

	private static void addPeople(Set<String> readers, Team team) {
		team.members().forEach((person) -> readers.add(person.userId()));
		team.substitutes().values().forEach((person) -> readers.add(person.userId()));
	}

}
