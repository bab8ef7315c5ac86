package org.switchboard.request;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.Request;

/**
 * Which requests a search looks at for one person, so that it reads neither the whole
 * district nor what is confidential to others, which would show in how far it gets. It
 * covers everything that {@link Permissions} lets them see and little more; permissions
 * still have the last word.
 *
 * @param userId the person: covers requests they are the requester, filer, owner,
 * approver or past team lead of, even confidential ones, along with those of the teams
 * they lead
 * @param everywhere whether it covers all other requests, too
 * @param schools otherwise the schools it covers, by number
 * @param teams and the teams it covers, by id
 * @param led the teams they lead or whose lead they cover for, by id
 */
public record SearchScope(String userId, boolean everywhere, List<String> schools, List<String> teams,
		List<String> led) {

	static SearchScope of(Caller caller, Instant now) {
		String userId = caller.userId();
		Directory directory = caller.directory();
		return new SearchScope(userId, directory.isAdministrator(userId) || directory.leaderScope(userId).isPresent(),
				directory.schoolsOf(userId).stream().map(School::number).toList(),
				caller.teams().stream().map(Team::id).toList(),
				caller.teams()
					.stream()
					.filter((team) -> team.isLedOn(directory.dateAt(now), userId))
					.map(Team::id)
					.toList());
	}

	// people who can see the request whatever the directory says
	public static List<String> people(Request request) {
		Filing filing = request.filing();
		Stream<Participant> always = Stream.concat(Stream.of(filing.requester(), request.team().lead()),
				request.owner().stream());
		Stream<Participant> others = filing.confidential() ? Stream.empty() : Stream.of(filing.filedBy());
		return Stream.of(always, Approval.readers(request).stream(), others)
			.flatMap(Function.identity())
			.map(Participant::userId)
			.distinct()
			.toList();
	}

}
