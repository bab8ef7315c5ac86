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

	static final String TAKE = "I'm on it";

	static final String LATER = "Remind me in an hour";

	static final String OLD = "This message is out of date. Check Home for what's open now.";

	static final String REMINDED = "We'll remind you in an hour if it's still open.";

	private static final int SUMMARY = 150;

	private AlarmWords() {
	}

	static String heading(List<RaisedAlarm> raised, Instant now) {
		long all = count(raised.stream());
		long late = count(raised.stream().filter((one) -> !now.isBefore(one.alarm().due())));
		if (all == 1) {
			Request only = raised.get(0).request();
			return (only.filing().confidential() ? "A confidential request" : only.id())
					+ ((late == 1) ? " is overdue:" : " is due soon:");
		}
		String soon = all - late + " due soon";
		return all + " requests need attention: "
				+ ((late == 0) ? soon : late + " overdue" + ((late < all) ? ", " + soon : "")) + ".";
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
					.map((owner) -> "Assigned to " + SlackText.escape(owner.name()))
					.orElse("Unassigned");
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
					+ closure.from().map((time) -> " from " + Formats.time(time)).orElse("") + " ("
					+ SlackText.escape(closure.reason()) + ")")
			.collect(Collectors.joining("; "));
		boolean isCalendar = moved.stream().anyMatch((one) -> one.change().cause() == ClockEvent.Cause.CALENDAR);
		String calendar = closed.isEmpty() ? "The office calendar changed" : "The central office is closed " + closed;
		return (isCalendar ? calendar : "The district's response times changed") + ((moved.size() != 1)
				? ", so these " + moved.size() + " due dates moved:" : ", so this due date moved:");
	}

	private static String due(ClockKind clock, boolean isToCome) {
		return switch (clock) {
			case FIRST_RESPONSE -> isToCome ? "Response due " : "Response overdue since ";
			case NEXT_REPLY -> isToCome ? "Reply due " : "Reply overdue since ";
			case RESOLUTION -> isToCome ? "Resolution due " : "Resolution overdue since ";
		};
	}

	static String more(int others) {
		return "And " + others + " more. See them all on Home.";
	}

	static String taken(RequestId id) {
		return "*" + id + "* is yours. We won't escalate it.";
	}

}
