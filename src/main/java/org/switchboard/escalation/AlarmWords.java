package org.switchboard.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.directory.Closure;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.sla.ClockKind;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;
import org.switchboard.wording.Formats;

/** The wording of notices about requests that are due soon or overdue. */
final class AlarmWords {

	static final String TAKE = "I have it";

	static final String LATER = "Remind me in an hour";

	static final String OLD = "This message is too old to do anything with. Look at your Home for what is open now.";

	static final String REMINDED = "You are reminded in an hour of what is still open then.";

	private static final int SUMMARY = 150;

	private AlarmWords() {
	}

	static String heading(List<RaisedAlarm> raised, Instant now) {
		long all = count(raised.stream());
		long late = count(raised.stream().filter((one) -> !now.isBefore(one.alarm().due())));
		if (all == 1) {
			return (late == 1) ? "A request is late:" : "A request is due soon:";
		}
		String soon = all - late + " due soon";
		return all + " requests wait: " + ((late == 0) ? soon : late + " late" + ((late < all) ? ", " + soon : ""))
				+ ".";
	}

	// one request may have several clocks running
	private static long count(Stream<RaisedAlarm> raised) {
		return raised.map((one) -> one.request().id()).distinct().count();
	}

	static String line(RaisedAlarm one, Instant now, ZoneId zone) {
		String what = (now.isBefore(one.alarm().due()) ? "" : ":warning: ")
				+ due(one.alarm().clock(), now.isBefore(one.alarm().due()));
		String when = title(one.request()) + "\n" + what + SlackDate.of(one.alarm().due(), zone);
		// the card shows where it is and who is assigned
		if (one.request().filing().confidential()) {
			return when;
		}
		return when + "  ·  " + SlackText.escape(one.request().filing().schoolName()) + "  ·  "
				+ one.request()
					.owner()
					.map((owner) -> SlackText.escape(owner.name()) + " has it")
					.orElse("Nobody has it yet");
	}

	static String title(Request request) {
		if (request.filing().confidential()) {
			return ":lock: *A confidential request*";
		}
		return "*" + request.id() + "* " + SlackText.line(request.filing().summary(), SUMMARY);
	}

	static String moved(List<Rescheduled> moved, List<Closure> closures, LocalDate today) {
		String closed = closures.stream()
			.filter((closure) -> !closure.date().isBefore(today))
			.map((closure) -> Formats.weekday(closure.date(), today)
					+ closure.from().map((time) -> " from " + Formats.time(time)).orElse("") + ", "
					+ SlackText.escape(closure.reason()))
			.collect(Collectors.joining("; "));
		boolean isCalendar = moved.stream().anyMatch((one) -> one.change().cause() == ClockEvent.Cause.CALENDAR);
		String calendar = closed.isEmpty() ? "The central office's calendar has changed. "
				: "The central office is closed " + closed + ". ";
		return (isCalendar ? calendar : "The district's targets have changed. ")
				+ ((moved.size() != 1) ? moved.size() + " of your requests are due at other times now:"
						: "One of your requests is due at another time now:");
	}

	private static String due(ClockKind clock, boolean isToCome) {
		return switch (clock) {
			case FIRST_RESPONSE -> isToCome ? "First answer due " : "The first answer was due ";
			case NEXT_REPLY -> isToCome ? "Reply due " : "A reply was due ";
			case RESOLUTION -> isToCome ? "To be done by " : "It was to be done by ";
		};
	}

	static String more(int others) {
		return "And " + others + " more. Your Home shows all of them.";
	}

	static String taken(RequestId id) {
		return "You have *" + id + "*. Nobody else is told that it is late.";
	}

}
