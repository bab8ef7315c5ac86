package org.switchboard.slack;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants in mrkdwn, shown in each reader's own time zone and format.
 *
 * @see <a href=
 * "https://docs.slack.dev/messaging/formatting-message-text#date-formatting">Date
 * formatting</a>
 */
public final class SlackDate {

	private static final DateTimeFormatter FALLBACK = DateTimeFormatter.ofPattern("d MMM 'at' HH:mm", Locale.ENGLISH);

	private SlackDate() {
	}

	/**
	 * Formats a date and time, such as "today at 14:10".
	 * @param zone for clients that can't format dates
	 * @return mrkdwn
	 */
	public static String of(Instant instant, ZoneId zone) {
		return "<!date^" + instant.getEpochSecond() + "^{date_short_pretty} at {time}|" + plain(instant, zone) + ">";
	}

	/**
	 * Formats how long ago it was, such as "3 minutes ago".
	 * @param zone for clients that can't format dates
	 * @return mrkdwn
	 */
	public static String ago(Instant instant, ZoneId zone) {
		return "<!date^" + instant.getEpochSecond() + "^{ago}|" + plain(instant, zone) + ">";
	}

	// for plain text, such as 22 Nov at 14:10
	static String plain(Instant instant, ZoneId zone) {
		return FALLBACK.format(instant.atZone(zone));
	}

}
