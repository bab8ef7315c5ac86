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
			`/request` opens the form, and so does the *Ask the central office* shortcut. `/request bus 14 late again` opens it with the summary filled in.
			Use *Ask the central office* on a message to start from its text.
			`/request mine` lists your requests and those assigned to you.
			`/request team` shows who serves your school.
			`/request REQ-12` shows a request and its history.
			`/request why REQ-12` explains its due times.
			`/request follow REQ-12` sends you its updates; `/request unfollow REQ-12` stops them.
			`/request search projector lincoln` finds requests with all of those words.
			On a central office team? `/request away until Monday` sets you out of office; `/request back` ends it.
			We'll message you here in Slack whenever something changes.""";

	static final String NOTHING_YET = "You have no requests, and none are assigned to you. "
			+ "To file one, type `/request`.";

	static final String ASKED = "Your requests, newest first";

	static final String OLDER = "There are older ones. `/request REQ-12` shows one by its key.";

	static final String HELD = "Assigned to you, most urgent first";

	/** Of a longer history, only the end is shown. */
	private static final int MOST_EVENTS = 20;

	private final ZoneId zone;

	OverviewWords(ZoneId zone) {
		this.zone = zone;
	}

	static String watched(RequestId id) {
		return "You're following " + id + ". Updates come to your direct messages with Switchboard.";
	}

	static String watchedAlready(RequestId id) {
		return "You're already following " + id + ".";
	}

	static String unwatched(RequestId id) {
		return "You're no longer following " + id + ".";
	}

	static String notWatched(RequestId id) {
		return "You weren't following " + id + ".";
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
				+ time("First response", request, request.firstResponseAt())
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
			case NEW -> "unassigned";
			case CLAIMED -> "in progress";
			case WAITING -> "waiting on the requester";
			case RESOLVED -> "resolved";
			case CLOSED -> "closed";
			case CANCELLED -> "canceled";
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
