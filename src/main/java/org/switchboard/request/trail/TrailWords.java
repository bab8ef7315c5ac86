package org.switchboard.request.trail;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.switchboard.audit.AuditEntry;
import org.switchboard.request.RequestId;
import org.switchboard.slack.SlackDate;

/**
 * How the audit trail of a request reads.
 *
 * @param zone the district's
 */
record TrailWords(ZoneId zone) {

	static final String PURPOSE = "shows who read or changed a confidential request";

	static final String USAGE = "Which request? Example: `/switchboard audit REQ-C7KQ2`";

	String of(RequestId id, List<AuditEntry> newestFirst, int most) {
		if (newestFirst.isEmpty()) {
			return "Nothing on record for " + id + ". Only confidential requests have an audit trail.";
		}
		String lines = newestFirst.stream().limit(most).map(this::line).collect(Collectors.joining("\n"));
		return "*Who read or changed " + id + "*, newest first\n" + lines
				+ ((newestFirst.size() > most) ? "\nThere’s more in the full trail on the management port." : "");
	}

	private String line(AuditEntry entry) {
		String refused = entry.outcome().equals(AuditEntry.REFUSED) ? " (refused)" : "";
		return SlackDate.of(entry.at(), this.zone) + " · " + who(entry.who()) + " · " + words(entry.what()) + refused;
	}

	private static String who(String userId) {
		return userId.matches("[UW][A-Z0-9]+") ? "<@" + userId + ">" : "Switchboard";
	}

	// RequestClaimed reads "request claimed"
	private static String words(String what) {
		return what.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

}
