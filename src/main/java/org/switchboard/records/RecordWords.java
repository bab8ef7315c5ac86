package org.switchboard.records;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

import org.switchboard.request.Hold;
import org.switchboard.request.RequestId;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * What administrators read of records.
 */
final class RecordWords {

	static final String RETENTION = "Deletes what the district no longer keeps";

	static final String HOLD = "keeps a request from being deleted: `hold REQ-12 lawsuit`; alone, it lists what is on hold";

	static final String RELEASE = "ends a hold: `release REQ-12`";

	static final String NOTHING_HELD = "Nothing is on hold. To keep a request: `/switchboard hold REQ-12 reason`";

	static final String WHICH_TO_RELEASE = "Which request? Example: `/switchboard release REQ-12`";

	private static final int MOST = 30;

	private static final int REASON = 200;

	private RecordWords() {
	}

	static String held(RequestId id) {
		return id + " is on hold. It won't be deleted and its words stay until you release it: `/switchboard release "
				+ id + "`";
	}

	static String released(RequestId id) {
		return id + " is no longer on hold.";
	}

	static String notHeld(RequestId id) {
		return id + " isn't on hold.";
	}

	static String noRequest(RequestId id) {
		return id + " doesn't exist.";
	}

	static String holds(Map<RequestId, Hold> holds, ZoneId zone) {
		String lines = holds.entrySet()
			.stream()
			.limit(MOST)
			.map((held) -> "*" + held.getKey() + "*  since " + SlackDate.of(held.getValue().at(), zone) + ", <@"
					+ held.getValue().by() + ">  " + SlackText.escape(SlackText.cut(held.getValue().reason(), REASON)))
			.collect(Collectors.joining("\n"));
		String rest = (holds.size() > MOST) ? "\n… and " + (holds.size() - MOST) + " more" : "";
		return SlackText.cut("*On hold*\n" + lines + rest, SlackLimits.SECTION);
	}

}
