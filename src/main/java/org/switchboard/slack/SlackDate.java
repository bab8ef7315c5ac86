package org.switchboard.slack;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.switchboard.wording.Formats;

/**
 * Instants in mrkdwn, shown in each reader's own time zone and format.
 *
 * @see <a href=
 * "https://docs.slack.dev/messaging/formatting-message-text#date-formatting">Date
 * formatting</a>
 */
public final class SlackDate {

	private SlackDate() {
	}

	/**
	 * Formats a date and time, such as "today at 2:10 PM".
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

	// for plain text, such as Nov 22 at 2:10 PM
	static String plain(Instant instant, ZoneId zone) {
		ZonedDateTime time = instant.atZone(zone);
		return Formats.day(time.toLocalDate()) + " at " + Formats.time(time.toLocalTime());
	}

}
