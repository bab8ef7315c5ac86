package org.switchboard.slack;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Instants in mrkdwn, which every reader sees in their own time zone and manner.
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
	 * Such as "today at 14:10".
	 * @param instant when
	 * @param zone for readers whose client cannot
	 * @return mrkdwn
	 */
	public static String of(Instant instant, ZoneId zone) {
		return "<!date^" + instant.getEpochSecond() + "^{date_short_pretty} at {time}|" + plain(instant, zone) + ">";
	}

	/**
	 * Such as "3 minutes ago".
	 * @param instant when
	 * @param zone for readers whose client cannot
	 * @return mrkdwn
	 */
	public static String ago(Instant instant, ZoneId zone) {
		return "<!date^" + instant.getEpochSecond() + "^{ago}|" + plain(instant, zone) + ">";
	}

	// where no mrkdwn is read, such as 22 Nov at 14:10
	static String plain(Instant instant, ZoneId zone) {
		return FALLBACK.format(instant.atZone(zone));
	}

}
