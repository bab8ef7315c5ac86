package org.switchboard.home;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.switchboard.conversation.card.CardWords;
import org.switchboard.conversation.card.ClockWords;
import org.switchboard.directory.Directory;
import org.switchboard.directory.DirectoryHealth;
import org.switchboard.request.TeamLoad;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.UnreadEvents;

/**
 * The wording of Home.
 *
 * @param zone the district's time zone
 * @param now when the Home is built
 */
record HomeWords(ZoneId zone, Instant now) {

	static final String ASKED = "What you asked for";

	static final String NOTHING_ASKED = "Nothing of yours is open. `/request` opens a form.";

	static final String HELD = "On your desk";

	static final String NOTHING_HELD = "Nothing is on your desk.";

	static final String UNCLAIMED = "Nobody has these yet";

	static final String NOTHING_UNCLAIMED = "Everything your team was asked has somebody who sees to it.";

	static final String OVERSEEN = "Your networks and departments";

	static final String NOT_COUNTED = "Confidential requests are not counted.";

	static final String NOTHING_OVERSEEN = "No team serves what you oversee.";

	static final String ADMINISTRATION = "Switchboard";

	static final String OLD = "This Home is out of date. Open it again.";

	static String page(long after, long until, long total) {
		return (after + 1) + " to " + until + " of " + total;
	}

	// for the requester
	String asked(Request request) {
		return title(request) + "\n" + CardWords.stateForRequester(request) + "\n"
				+ ClockWords.of(request, this.now, this.zone);
	}

	// for the person assigned
	String held(Request request) {
		return title(request) + "\n" + CardWords.stateForTeam(request) + "  ·  " + about(request) + "\n"
				+ ClockWords.of(request, this.now, this.zone);
	}

	// for people who may claim it
	String unclaimed(Request request) {
		return title(request) + "\n" + about(request) + "  ·  " + SlackText.escape(request.team().name()) + "\n"
				+ ClockWords.of(request, this.now, this.zone);
	}

	private static String title(Request request) {
		String lock = request.filing().confidential() ? ":lock: " : "";
		return lock + "*" + request.id() + "*  *" + SlackText.line(request.filing().summary()) + "*";
	}

	private static String about(Request request) {
		return UrgencyWords.marked(request.urgency()) + "  ·  " + SlackText.escape(request.filing().schoolName())
				+ "  ·  " + SlackText.escape(request.filing().requester().name());
	}

	static String load(TeamLoad load) {
		if (load.open() == 0) {
			return "*" + SlackText.escape(load.team().name()) + "*  nothing open";
		}
		String overdue = (load.overdue() > 0) ? ", :warning: " + load.overdue() + " overdue" : "";
		return "*" + SlackText.escape(load.team().name()) + "*  " + load.open() + " open, " + load.unclaimed()
				+ " that nobody has" + overdue;
	}

	static String parked(long parked) {
		if (parked == 0) {
			return ":white_check_mark: Every message has been delivered.";
		}
		return ":warning: " + ((parked == 1) ? "One message" : parked + " messages")
				+ " could not be delivered. `/switchboard parked` shows them.";
	}

	static String unread(Map<String, UnreadEvents.Times> unread, ZoneId zone) {
		StringBuilder words = new StringBuilder(":warning: Switchboard missed some Slack events in the last 7 days:");
		unread.forEach((kind, times) -> words.append("\n• ")
			.append(kind.equals(UnreadEvents.DROPPED) ? "Slack dropped events: over 30,000 in an hour"
					: "`" + kind + "`")
			.append((times.count() == 1) ? " (once, " : " (" + times.count() + " times, last ")
			.append(SlackDate.of(times.last(), zone))
			.append(")"));
		return words.toString();
	}

	static String directory(Directory directory, Optional<DirectoryHealth> health) {
		String counts = directory.schools().size() + " schools in " + directory.networks().size() + " networks, "
				+ directory.teams().size() + " teams, " + directory.people().size() + " people";
		return health.map((found) -> loaded(found, counts, directory.zone()))
			.orElse(":warning: No district file is loaded.");
	}

	private static String loaded(DirectoryHealth health, String counts, ZoneId zone) {
		String loaded = "The directory of " + SlackDate.of(health.loadedAt(), zone) + " is in use: " + counts + ".";
		if (!health.current()) {
			return ":warning: This is still an older directory than was loaded " + SlackDate.of(health.loadedAt(), zone)
					+ ": the log of this node says why.";
		}
		return health.refused()
			.map((refused) -> ":warning: " + loaded + "\nThe district file that was read "
					+ SlackDate.of(refused.at(), zone) + " has "
					+ ((refused.mistakes() == 1) ? "a mistake" : refused.mistakes() + " mistakes") + " and is not. "
					+ "`/switchboard reload` shows them.")
			.orElse(":white_check_mark: " + loaded);
	}

}
