package org.switchboard.escalation;

import java.time.ZoneId;
import java.util.Optional;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;

/** The wording of reminders about unassigned requests. */
final class UnclaimedWords {

	static final String PURPOSE = "Tells teams each working day what nobody has claimed";

	/** Fits even if every character is escaped. */
	private static final int SUMMARY = 200;

	private UnclaimedWords() {
	}

	static String heading(int waiting) {
		return (waiting == 1) ? "*1 request waits for somebody to claim it.*"
				: "*" + waiting + ((waiting < UnclaimedRequests.MOST) ? "" : " or more")
						+ " requests wait for somebody to claim them.*";
	}

	static String request(Request request, Optional<String> address, ZoneId zone) {
		String key = address.map((url) -> "<" + url + "|" + request.id() + ">").orElse(request.id().toString());
		String summary = SlackText.line(request.filing().summary(), SUMMARY);
		return "*" + key + "*  " + summary + "\n" + SlackText.escape(request.filing().schoolName()) + "  ·  asked "
				+ SlackDate.ago(request.filedAt(), zone);
	}

	static String rest(int others) {
		String more = (others > 0) ? "And " + others + " more. " : "";
		return more + "*Claim* is on each card; all of them are on Switchboard's Home tab.";
	}

}
