package org.switchboard.digest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.measure.Weeks;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.slack.SlackText;

/** The words beside a report's figures. */
final class TableWords {

	private static final String BETWEEN = "  ·  ";

	static final String OPENED = "Requests";

	static final String RESOLVED = "Resolved";

	static final String REOPENED = "Reopened";

	static final String OPEN = "Open at week's end";

	static final String ANSWER = "First response: median";

	static final String ANSWER_90 = "First response: 90th percentile";

	static final String ANSWERED_IN_TIME = "Responded on time";

	static final String RESOLUTION = "Resolution: median";

	static final String RESOLVED_IN_TIME = "Resolved on time";

	static final String SATISFIED = "Satisfied";

	static final String EASE = "Ease (1–7)";

	private TableWords() {
	}

	static String compared(Weeks before, Optional<Weeks> usual) {
		return "_before: " + DigestWords.days(before)
				+ usual.map((weeks) -> BETWEEN + "avg: prior " + weeks.count() + " weeks").orElse("") + "_";
	}

	static String line(String label, String now, String before, Optional<String> usual, String target) {
		return "*" + label + ":* " + now + BETWEEN + "before " + before
				+ usual.map((figure) -> BETWEEN + "avg " + figure).orElse("")
				+ (target.equals(DigestWords.NONE) ? "" : BETWEEN + "target " + target);
	}

	static String group(String name, Stream<String> figures) {
		return "*" + (name.isEmpty() ? DigestWords.NONE : SlackText.escape(name)) + "*\n"
				+ figures.collect(Collectors.joining(BETWEEN));
	}

	static String status(RequestState state) {
		return switch (state) {
			case NEW -> "unassigned";
			case CLAIMED -> "in progress";
			case WAITING -> "waiting on the school";
			case RESOLVED -> "resolved";
			case CLOSED -> "closed";
			case CANCELLED -> "canceled";
		};
	}

	static String each(double count) {
		return (Math.abs(count - Math.rint(count)) < 0.05) ? String.valueOf(Math.round(count))
				: String.format(Locale.ENGLISH, "%.1f", count);
	}

	// Confidential requests are often left out, so none shown doesn't mean none.
	static String shown(String count) {
		return count.equals("0") ? "none shown" : count;
	}

	static String target(List<Duration> within) {
		if (within.isEmpty()) {
			return DigestWords.NONE;
		}
		String least = DigestWords.time(within.get(0));
		String most = DigestWords.time(within.get(within.size() - 1));
		return "within " + (least.equals(most) ? least : least + " to " + most);
	}

}
