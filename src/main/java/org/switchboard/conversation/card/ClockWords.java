package org.switchboard.conversation.card;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.SlaClock;
import org.switchboard.slack.SlackDate;
import org.switchboard.wording.Formats;

/** The wording of a request's deadlines on cards and Homes. */
public final class ClockWords {

	private static final String LATE = ":warning: ";

	private final Request request;

	private final Instant now;

	private final ZoneId zone;

	private ClockWords(Request request, Instant now, ZoneId zone) {
		this.request = request;
		this.now = now;
		this.zone = zone;
	}

	/** Returns one line of mrkdwn: what is due, paused, met or overdue. */
	public static String of(Request request, Instant now, ZoneId zone) {
		return new ClockWords(request, now, zone).line();
	}

	// a card shows the request as of its last event
	static String of(Request request, ZoneId zone) {
		return of(request, request.clocks().asOf(), zone);
	}

	// the same on a card, where a line is short: only what is due next
	static String brief(Request request, ZoneId zone) {
		return new ClockWords(request, request.clocks().asOf(), zone).briefLine();
	}

	private String briefLine() {
		if (this.request.firstResponseAt().isEmpty()) {
			return isPaused() ? resolution().map((paused) -> answer() + "  ·  " + paused).orElse(answer()) : answer();
		}
		String responded = "Responded " + lateness(ClockKind.FIRST_RESPONSE);
		return reply().or(this::resolution).map((next) -> responded + "  ·  " + next).orElse(responded);
	}

	private String line() {
		return Stream.of(Optional.of(answer()), reply(), resolution())
			.flatMap(Optional::stream)
			.collect(Collectors.joining("  ·  "));
	}

	private String answer() {
		if (this.request.firstResponseAt().isPresent()) {
			return "Responded " + date(this.request.firstResponseAt().get()) + " (" + lateness(ClockKind.FIRST_RESPONSE)
					+ ")";
		}
		return due(ClockKind.FIRST_RESPONSE, "Response due ", "Response overdue since ")
			.orElse(isPaused() ? "No response yet" : "No response");
	}

	private Optional<String> reply() {
		return due(ClockKind.NEXT_REPLY, "Reply due ", "Reply overdue since ");
	}

	private Optional<String> resolution() {
		boolean isDone = this.request.resolvedAt().isPresent();
		if (isDone && clock(ClockKind.RESOLUTION).flatMap(SlaClock::due).isPresent()) {
			return Optional.of("Resolved " + lateness(ClockKind.RESOLUTION));
		}
		if (isPaused()) {
			return clock(ClockKind.RESOLUTION).flatMap(SlaClock::haltedAt).map((at) -> "Paused since " + date(at));
		}
		return due(ClockKind.RESOLUTION, "Resolution due ", "Resolution overdue since ");
	}

	private boolean isPaused() {
		return this.request.state() == RequestState.WAITING || Approval.isAllThatIsMissing(this.request);
	}

	private Optional<String> due(ClockKind kind, String soon, String late) {
		return clock(kind).flatMap(SlaClock::running)
			.map((at) -> this.now.isBefore(at) ? soon + date(at) : LATE + late + date(at));
	}

	private String lateness(ClockKind kind) {
		return this.request.clocks().lateBy(kind).map((late) -> Formats.duration(late) + " late").orElse("on time");
	}

	private Optional<SlaClock> clock(ClockKind kind) {
		return this.request.clocks().find(kind);
	}

	private String date(Instant instant) {
		return SlackDate.of(instant, this.zone);
	}

}
