package org.switchboard.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day on which nobody works, or not to the end, as an administrator declared at short
 * notice.
 *
 * @param date the day, in the district's time zone
 * @param from when everybody goes home; nothing if nobody comes
 * @param reason why, in the administrator's words
 * @param by the Slack user id of who declared it
 * @param at when they did
 */
public record Closure(LocalDate date, Optional<LocalTime> from, String reason, String by, Instant at) {

	// whether another one says the same, whoever declared it
	boolean isLike(Closure other) {
		return this.date.equals(other.date) && this.from.equals(other.from) && this.reason.equals(other.reason);
	}

	Closure on(LocalDate day) {
		return new Closure(day, this.from, this.reason, this.by, this.at);
	}

}
