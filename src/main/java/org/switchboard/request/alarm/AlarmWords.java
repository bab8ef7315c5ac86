package org.switchboard.request.alarm;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.switchboard.request.RequestId;
import org.switchboard.sla.ClockKind;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;

/**
 * What people are told of what is due.
 */
final class AlarmWords {

	static final String TAKE = "I have it";

	static final String LATER = "Remind me in an hour";

	static final String OLD = "This message is too old to do anything with. Look at your Home for what is open now.";

	static final String REMINDED = "You are reminded in an hour of what is still open then.";

	private static final int SUMMARY = 150;

	private AlarmWords() {
	}

	static String heading(List<Raised> raised, Instant now) {
		long late = raised.stream().filter((one) -> !now.isBefore(one.alarm().due())).count();
		if (raised.size() == 1) {
			return (late == 1) ? "A request is late:" : "A request is due soon:";
		}
		String soon = raised.size() - late + " due soon";
		return raised.size() + " requests wait: "
				+ ((late == 0) ? soon : late + " late" + ((late < raised.size()) ? ", " + soon : "")) + ".";
	}

	static String line(Raised one, Instant now, ZoneId zone) {
		String what = (now.isBefore(one.alarm().due()) ? "" : ":warning: ")
				+ due(one.alarm().clock(), now.isBefore(one.alarm().due()));
		return "*" + one.request().id() + "* "
				+ SlackText.escape(SlackText.cut(SlackText.oneLine(one.request().filing().summary()), SUMMARY)) + "\n"
				+ what + SlackDate.of(one.alarm().due(), zone) + "  ·  "
				+ SlackText.escape(one.request().filing().schoolName()) + "  ·  "
				+ one.request()
					.owner()
					.map((owner) -> SlackText.escape(owner.name()) + " has it")
					.orElse("Nobody has it yet");
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
