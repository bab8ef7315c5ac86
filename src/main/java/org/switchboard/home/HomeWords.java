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
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.UnreadEvents;

/**
 * The wording of Home.
 *
 * @param zone the district's time zone
 * @param now when the Home is built
 * @param addresses where the requests' cards are, if they have been posted
 */
record HomeWords(ZoneId zone, Instant now, Map<RequestId, String> addresses) {

	static final String ASKED = "Your requests";

	static final String ASK = "Need something else from the central office?";

	static final String NOTHING_ASKED = "You have no open requests. Need something from the central office?";

	static final String HELD = "Assigned to you";

	static final String NOTHING_HELD = "No open requests are assigned to you.";

	static final String UNCLAIMED = "Unassigned";

	static final String NOTHING_UNCLAIMED = "Nothing is waiting. Every request on your team is assigned.";

	static final String OVERSEEN = "Your networks and departments";

	static final String NOT_COUNTED = "Confidential requests are not counted.";

	static final String NOTHING_OVERSEEN = "No team serves your networks or departments.";

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

	private String title(Request request) {
		String lock = request.filing().confidential() ? ":lock: " : "";
		String address = this.addresses.get(request.id());
		String key = (address != null) ? "<" + address + "|" + request.id() + ">" : request.id().toString();
		return lock + "*" + key + "*  *" + SlackText.line(request.filing().summary()) + "*";
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
				+ " unassigned" + overdue;
	}

	static String parked(long parked) {
		if (parked == 0) {
			return ":white_check_mark: Every message has been delivered.";
		}
		return ":warning: " + ((parked == 1) ? "One message" : parked + " messages")
				+ " couldn't be delivered. See `/switchboard parked`.";
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
		String loaded = "Using the directory loaded " + SlackDate.of(health.loadedAt(), zone) + ": " + counts + ".";
		if (!health.current()) {
			return ":warning: This node still uses an older directory than the one loaded "
					+ SlackDate.of(health.loadedAt(), zone) + ". Its log says why.";
		}
		return health.refused()
			.map((refused) -> ":warning: " + loaded + "\nThe district file read " + SlackDate.of(refused.at(), zone)
					+ " has " + ((refused.mistakes() == 1) ? "a mistake" : refused.mistakes() + " mistakes")
					+ " and isn't in use. " + "See `/switchboard reload`.")
			.orElse(":white_check_mark: " + loaded);
	}

}
