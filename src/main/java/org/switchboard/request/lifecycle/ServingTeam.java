package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.directory.ThreadReplies;

/**
 * The network team or district desk that has a request, as of when it got the request:
 * later changes to the directory move no cards.
 *
 * @param id the team's id in the directory
 * @param name the team's name, like "Network 1 HR"
 * @param department the id of its department
 * @param departmentName the department's name, like "HR"
 * @param channel the Slack channel of its cards
 * @param lead its lead, or who covers for the lead
 * @param threadReplies where replies in its card's thread go
 * @param onCall whom an urgent request paged: the Slack ids of people, or of a user group
 */
public record ServingTeam(String id, String name, String department, String departmentName, String channel,
		Participant lead, ThreadReplies threadReplies, List<String> onCall) {

	public ServingTeam {
		// stored before there was a choice
		threadReplies = (threadReplies != null) ? threadReplies : ThreadReplies.TO_SCHOOL;
		// stored before anyone was paged
		onCall = (onCall != null) ? List.copyOf(onCall) : List.of();
	}

	/** Returns a team with whoever leads it and is on call at a time. */
	public static ServingTeam of(Team team, Instant now, ZoneId zone) {
		return new ServingTeam(team.id(), team.name(), team.department().id(), team.department().name(), team.channel(),
				Participant.of(team.coverFor(team.lead(), LocalDate.ofInstant(now, zone))),
				team.department().threadReplies(), team.onCallAt(now, zone));
	}

	// with whoever leads it on a day; a team that no longer exists keeps its lead
	ServingTeam ledOn(LocalDate date, Directory directory) {
		return directory.team(this.id)
			.map((team) -> ledBy(Participant.of(team.coverFor(team.lead(), date))))
			.orElse(this);
	}

	/** Returns its department in another directory, by id or else by name. */
	public Optional<Department> departmentIn(Directory directory) {
		return directory.department(this.department)
			.or(() -> directory.departments()
				.stream()
				.filter((other) -> other.name().equals(this.departmentName))
				.findFirst());
	}

	ServingTeam ledBy(Participant other) {
		return new ServingTeam(this.id, this.name, this.department, this.departmentName, this.channel, other,
				this.threadReplies, this.onCall);
	}

}
