package org.switchboard.lookup;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.request.lifecycle.ClockLedger;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.SlaClock;
import org.switchboard.sla.Target;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;
import org.switchboard.wording.Formats;

/**
 * How a request's targets were counted, in words.
 *
 * @param found the request with its whole history
 * @param zone the district's time zone
 * @param now when the account ends
 */
record WhyWords(RequestHistory found, ZoneId zone, Instant now) {

	/** Of a longer account, only the end is shown. */
	private static final int MOST_SEGMENTS = 12;

	String text() {
		String clocks = Stream.of(ClockKind.values())
			.flatMap((kind) -> of(kind).stream())
			.collect(Collectors.joining("\n\n"));
		return "*" + this.found.request().id() + "* How its time was counted:\n\n" + clocks;
	}

	private Optional<String> of(ClockKind kind) {
		List<ClockLedger.Segment> segments = ClockLedger.of(this.found.request().id(), this.found.events(), kind,
				this.now);
		Optional<SlaClock> clock = this.found.request().clocks().find(kind);
		return clock
			.map((known) -> "*" + name(kind) + "*  " + target(kind) + "\n" + lines(segments) + sum(segments, known));
	}

	private static String name(ClockKind kind) {
		return switch (kind) {
			case FIRST_RESPONSE -> "First response";
			case NEXT_REPLY -> "Reply";
			case RESOLUTION -> "Resolution";
		};
	}

	private String target(ClockKind kind) {
		Target target = this.found.request().clocks().terms().targets().get(kind);
		if (target == null) {
			return this.found.request()
				.clocks()
				.find(kind)
				.flatMap(SlaClock::due)
				.map((due) -> "due " + date(due))
				.orElse("no target");
		}
		return "within " + Formats.duration(target.within())
				+ (target.aroundTheClock() ? " around the clock" : " of business hours") + ", the target for "
				+ SlackText.escape(target.reason());
	}

	private String lines(List<ClockLedger.Segment> segments) {
		String earlier = (segments.size() > MOST_SEGMENTS) ? "…\n" : "";
		return segments.stream()
			.skip(Math.max(0, segments.size() - MOST_SEGMENTS))
			.map((segment) -> date(segment.from()) + "  " + what(segment) + "\n")
			.collect(Collectors.joining("", earlier, ""));
	}

	private static String what(ClockLedger.Segment segment) {
		return switch (segment.why()) {
			case COUNTS -> "counted, " + Formats.duration(segment.counted());
			case NOBODY_WORKS -> "office closed";
			case REQUESTER_ASKED -> "paused: waiting on the requester";
			case APPROVER_ASKED -> "paused: waiting for approval";
			case MET -> "stopped: answered";
			case DONE -> "stopped: resolved";
		};
	}

	private String sum(List<ClockLedger.Segment> segments, SlaClock clock) {
		Duration used = segments.stream().map(ClockLedger.Segment::counted).reduce(Duration.ZERO, Duration::plus);
		String due = clock.running()
			.map((at) -> (this.now.isBefore(at) ? ", due " : ", was due ") + date(at))
			.orElse("");
		return Formats.duration(used) + " used" + due;
	}

	private String date(Instant instant) {
		return SlackDate.of(instant, this.zone);
	}

}
