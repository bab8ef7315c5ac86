package org.switchboard.request.lifecycle;

import java.time.LocalDate;
import java.util.Optional;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.directory.ThreadReplies;

/**
 * The network team or district desk that has a request, as it was when the request came
 * to it: a later change of the directory moves no card.
 *
 * @param id the team's id in the directory
 * @param name such as "Network 1 HR"
 * @param department the id of its department
 * @param departmentName such as "HR"
 * @param channel the Slack channel of its cards
 * @param lead its lead, or who stands in for them
 * @param threadReplies where what it writes in the thread of its card goes
 */
public record ServingTeam(String id, String name, String department, String departmentName, String channel,
		Participant lead, ThreadReplies threadReplies) {

	public ServingTeam {
		// stored before there was a choice
		threadReplies = (threadReplies != null) ? threadReplies : ThreadReplies.TO_SCHOOL;
	}

	/** With who leads it on a day, in the district's time zone. */
	public static ServingTeam of(Team team, LocalDate date) {
		return new ServingTeam(team.id(), team.name(), team.department().id(), team.department().name(), team.channel(),
				Participant.of(team.standIn(team.lead(), date)), team.department().threadReplies());
	}

	// with who leads it on a day; one that is no more is led as it was
	ServingTeam ledOn(LocalDate date, Directory directory) {
		return directory.team(this.id)
			.map((team) -> ledBy(Participant.of(team.standIn(team.lead(), date))))
			.orElse(this);
	}

	/** Its department as it is on another day, also by its name if its id is another. */
	public Optional<Department> departmentIn(Directory directory) {
		return directory.department(this.department)
			.or(() -> directory.departments()
				.stream()
				.filter((other) -> other.name().equals(this.departmentName))
				.findFirst());
	}

	ServingTeam ledBy(Participant other) {
		return new ServingTeam(this.id, this.name, this.department, this.departmentName, this.channel, other,
				this.threadReplies);
	}

}
