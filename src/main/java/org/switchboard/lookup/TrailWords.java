package org.switchboard.lookup;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.switchboard.audit.AuditEntry;
import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;

/**
 * A request's audit trail in words.
 *
 * @param directory where people's names come from
 */
record TrailWords(Directory directory) {

	/**
	 * Many more than fit into a message, since refused attempts are listed separately and
	 * repeats are combined.
	 */
	static final int MOST_READ = 10_000;

	private static final int MOST_DONE = 30;

	private static final int MOST_REFUSED = 10;

	static final String PURPOSE = "shows who read or changed a confidential request";

	static final String USAGE = "Which request? Example: `/switchboard audit REQ-C7KQ2`";

	String of(RequestId id, List<AuditEntry> newestFirst) {
		if (newestFirst.isEmpty()) {
			return "Nothing on record for " + id + ". Only confidential requests have an audit trail.";
		}
		// refused attempts get lines of their own, so repeating one never hides what
		// others did
		Collection<List<AuditEntry>> done = alike(newestFirst, false);
		Collection<List<AuditEntry>> tried = alike(newestFirst, true);
		boolean isAll = newestFirst.size() < MOST_READ && done.size() <= MOST_DONE && tried.size() <= MOST_REFUSED;
		return "*Who read or changed " + id + "*, newest first" + lines(done, MOST_DONE)
				+ (tried.isEmpty() ? "" : "\n*Tried without access*" + lines(tried, MOST_REFUSED))
				+ (isAll ? "" : "\nThere’s more in the full trail on the management port.");
	}

	// combines what someone did several times on one UTC day
	private static Collection<List<AuditEntry>> alike(List<AuditEntry> newestFirst, boolean refused) {
		return newestFirst.stream()
			.filter((entry) -> entry.isRefused() == refused)
			.collect(Collectors.groupingBy(
					(entry) -> List.of(entry.at().atOffset(ZoneOffset.UTC).toLocalDate(), entry.who(), entry.what()),
					LinkedHashMap::new, Collectors.toList()))
			.values();
	}

	private String lines(Collection<List<AuditEntry>> alike, int most) {
		return alike.stream().limit(most).map((entries) -> "\n" + line(entries)).collect(Collectors.joining());
	}

	private String line(List<AuditEntry> alike) {
		AuditEntry entry = alike.get(0);
		// some repeats are only counted in the entry, others have an entry each
		long times = Math.max(entry.times(), alike.stream().filter((one) -> !one.isBegun()).count());
		return SlackDate.of(entry.at(), this.directory.zone()) + " · " + who(entry.who()) + " · " + words(entry.what())
				+ ((times > 1) ? " (" + times + " times that day)" : "");
	}

	private String who(String userId) {
		return this.directory.person(userId)
			.map((person) -> SlackText.escape(person.name()))
			.orElse(userId.matches("[UW][A-Z0-9]+") ? "<@" + userId + ">" : "Switchboard");
	}

	// RequestClaimed becomes "request claimed"
	private static String words(String what) {
		return what.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

}
