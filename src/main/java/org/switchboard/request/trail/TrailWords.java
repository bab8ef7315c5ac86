package org.switchboard.request.trail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.switchboard.audit.AuditEntry;
import org.switchboard.directory.Directory;
import org.switchboard.request.RequestId;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;

/**
 * How the audit trail of a request reads.
 *
 * @param directory knows people's names
 */
record TrailWords(Directory directory) {

	private static final int MOST_DONE = 30;

	private static final int MOST_REFUSED = 10;

	static final String PURPOSE = "shows who read or changed a confidential request";

	static final String USAGE = "Which request? Example: `/switchboard audit REQ-C7KQ2`";

	String of(RequestId id, List<AuditEntry> newestFirst) {
		if (newestFirst.isEmpty()) {
			return "Nothing on record for " + id + ". Only confidential requests have an audit trail.";
		}
		// however often anyone is refused, what was done is there to see
		Map<Boolean, List<AuditEntry>> refused = newestFirst.stream()
			.collect(Collectors.partitioningBy(AuditEntry::isRefused));
		List<AuditEntry> done = refused.getOrDefault(false, List.of());
		List<AuditEntry> tried = refused.getOrDefault(true, List.of());
		boolean isAll = done.size() <= MOST_DONE && tried.size() <= MOST_REFUSED;
		return "*Who read or changed " + id + "*, newest first" + lines(done, MOST_DONE)
				+ (tried.isEmpty() ? "" : "\n*Tried without access*" + lines(tried, MOST_REFUSED))
				+ (isAll ? "" : "\nThere’s more in the full trail on the management port.");
	}

	private String lines(List<AuditEntry> entries, int most) {
		return entries.stream().limit(most).map((entry) -> "\n" + line(entry)).collect(Collectors.joining());
	}

	private String line(AuditEntry entry) {
		return SlackDate.of(entry.at(), this.directory.zone()) + " · " + who(entry.who()) + " · " + words(entry.what())
				+ ((entry.times() > 1) ? " (" + entry.times() + " times that day)" : "");
	}

	private String who(String userId) {
		return this.directory.person(userId)
			.map((person) -> SlackText.escape(person.name()))
			.orElse(userId.matches("[UW][A-Z0-9]+") ? "<@" + userId + ">" : "Switchboard");
	}

	// RequestClaimed reads "request claimed"
	private static String words(String what) {
		return what.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

}
