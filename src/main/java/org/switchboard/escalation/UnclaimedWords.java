package org.switchboard.escalation;

import java.time.ZoneId;
import java.util.Optional;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;

/** The wording of reminders about unassigned requests. */
final class UnclaimedWords {

	static final String PURPOSE = "Reminds teams of unassigned requests every working day";

	/** Fits even if every character is escaped. */
	private static final int SUMMARY = 200;

	private UnclaimedWords() {
	}

	static String heading(int waiting) {
		return (waiting == 1) ? "*1 request is unassigned.*"
				: "*" + waiting + ((waiting < UnclaimedRequests.MOST) ? "" : " or more") + " requests are unassigned.*";
	}

	static String request(Request request, Optional<String> address, ZoneId zone) {
		String key = address.map((url) -> "<" + url + "|" + request.id() + ">").orElse(request.id().toString());
		String summary = SlackText.line(request.filing().summary(), SUMMARY);
		return "*" + key + "*  " + summary + "\n" + SlackText.escape(request.filing().schoolName()) + "  ·  submitted "
				+ SlackDate.ago(request.filedAt(), zone);
	}

	static String rest(int others) {
		String more = (others > 0) ? "And " + others + " more. " : "";
		return more + "Press *Claim* on a card, or see them all on Switchboard's Home tab.";
	}

}
