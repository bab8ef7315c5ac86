package org.switchboard.escalation;

import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/** Tells administrators that a team's confidential requests have no lead. */
final class MissingLeadWords {

	private MissingLeadWords() {
	}

	// names no request, and not how many there are
	static String of(ServingTeam team, Directory directory) {
		String todo = team.departmentIn(directory)
			.map((department) -> "In the district file, give *" + SlackText.escape(department.name())
					+ "* a team or desk for every school, or a head.")
			.orElseGet(
					() -> "The district file no longer has the department *" + SlackText.escape(team.departmentName())
							+ "*. Put it back, or give the one that replaced it the id `" + team.department() + "`.");
		return SlackText.cut(
				"Open confidential requests with *" + SlackText.escape(team.name())
						+ "* have no lead, so no one can answer them. " + todo + " Then type `/switchboard reload`.",
				SlackLimits.SECTION);
	}

}
