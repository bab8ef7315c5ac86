package org.switchboard.escalation;

import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/** Says that no one can answer a team's confidential requests. */
final class MissingLeadWords {

	private MissingLeadWords() {
	}

	// names no request either
	static String toSchool(ServingTeam team) {
		return SlackText.cut(
				"No one can answer your confidential request to *" + SlackText.escape(team.name())
						+ "* right now, because that team changed. Switchboard notified the administrators.",
				SlackLimits.SECTION);
	}

	// names no request, and not how many there are
	static String of(ServingTeam team, Directory directory) {
		String todo = team.departmentIn(directory)
			.map((department) -> "In the district file, put *" + SlackText.escape(team.name())
					+ "* back, led by whoever should get them. For those that no one handed off, a districtwide team "
					+ "or desk for *" + SlackText.escape(department.name()) + "*, or a department head, is enough.")
			.orElseGet(
					() -> "The district file no longer has the department *" + SlackText.escape(team.departmentName())
							+ "*. Put it back, or give the one that replaced it the id `" + team.department() + "`.");
		return SlackText.cut(
				"Open confidential requests with *" + SlackText.escape(team.name())
						+ "* have no lead, so no one can answer them. " + todo + " Then type `/switchboard reload`.",
				SlackLimits.SECTION);
	}

}
