package org.switchboard.lookup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.switchboard.conversation.card.RelationWords;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;
import org.switchboard.wording.Formats;

/** Requests and their histories in words. */
final class OverviewWords {

	static final String HELP = """
			*Ask the central office for help*
			`/request` opens a form, and so does *Ask the central office* among Slack's shortcuts. `/request bus 14 late again` opens it with the details filled in.
			On a message, *Ask the central office* takes along what it says.
			`/request mine` shows what you have asked for, and what you are working on.
			`/request REQ-12` shows one request and what has happened to it.
			`/request why REQ-12` tells how its time has been counted.
			`/request watch REQ-12` tells you what happens to it, `/request unwatch REQ-12` ends that.
			`/request search projector lincoln` finds the requests you may see that have all of these words.
			If you serve in a team, `/request away until Monday` says that you are away, and `/request back` that you are back.
			You get a message here in Slack whenever something happens to your request.""";

	static final String NOTHING_YET = "You have not asked for anything yet, and nothing is on your desk. "
			+ "`/request` opens a form.";

	static final String ASKED = "What you asked for, newest first";

	static final String OLDER = "There are older ones; `/request REQ-12` shows the one of that number.";

	static final String HELD = "On your desk, most urgent first";

	/** Of a longer history, only the end is shown. */
	private static final int MOST_EVENTS = 20;

	private final ZoneId zone;

	OverviewWords(ZoneId zone) {
		this.zone = zone;
	}

	static String watched(RequestId id) {
		return "You are watching " + id + ". What happens to it arrives in your direct messages with Switchboard.";
	}

	static String watchedAlready(RequestId id) {
		return "You are watching " + id + " already.";
	}

	static String unwatched(RequestId id) {
		return "You are not watching " + id + " any more.";
	}

	static String notWatched(RequestId id) {
		return "You were not watching " + id + ".";
	}

	// the team reads which other requests are related; everyone else, only that some are
	String of(RequestHistory found, boolean team) {
		Request request = found.request();
		List<String> lines = found.events()
			.stream()
			.flatMap((event) -> happened(event, request, team).map((what) -> date(event.at()) + "  " + what).stream())
			.toList();
		String history = lines.stream().skip(Math.max(0, lines.size() - MOST_EVENTS)).collect(Collectors.joining("\n"));
		return line(request) + "\n" + HistoryWords.words(request.filing().details()) + "\n"
				+ time("First answer", request, request.firstResponseAt())
				+ time("Resolved", request, request.resolvedAt()) + "\n" + history;
	}

	private Optional<String> happened(RequestEvent event, Request request, boolean team) {
		return (!team && event instanceof RelationEvent relation)
				? Optional.of(RelationWords.happenedForOthers(relation, request, this.zone))
					.filter((what) -> !what.isEmpty())
				: Optional.of(HistoryWords.of(event));
	}

	String list(String heading, List<Request> requests, int most) {
		if (requests.isEmpty()) {
			return "";
		}
		String lines = requests.stream().limit(most).map(this::line).collect(Collectors.joining("\n"));
		String rest = (requests.size() > most) ? "\n" + OLDER : "";
		return "*" + heading + "*\n" + lines + rest + "\n";
	}

	private String line(Request request) {
		String owner = request.owner().map((person) -> ", " + name(person)).orElse("");
		return "*" + request.id() + "* " + SlackText.line(request.filing().summary()) + "  ·  "
				+ SlackText.escape(request.filing().schoolName()) + "  ·  " + SlackText.escape(request.team().name())
				+ owner + "  ·  " + state(request.state());
	}

	private static String state(RequestState state) {
		return switch (state) {
			case NEW -> "nobody has it yet";
			case CLAIMED -> "being worked on";
			case WAITING -> "waiting for the requester";
			case RESOLVED -> "resolved";
			case CLOSED -> "closed";
			case CANCELLED -> "cancelled";
		};
	}

	private String time(String what, Request request, Optional<Instant> at) {
		return at
			.map((instant) -> what + " after " + Formats.duration(Duration.between(request.filedAt(), instant)) + ", "
					+ date(instant) + "\n")
			.orElse("");
	}

	private static String name(Participant person) {
		return SlackText.escape(person.name());
	}

	private String date(Instant instant) {
		return SlackDate.of(instant, this.zone);
	}

}
