package org.switchboard.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day the district closed on short notice, entirely or early.
 *
 * @param date the day, in the district's time zone
 * @param from when the office closes; empty if it's closed all day
 * @param reason the administrator's reason
 * @param by the Slack user id of the administrator
 * @param at when it was declared
 */
public record Closure(LocalDate date, Optional<LocalTime> from, String reason, String by, Instant at) {

	// true if only who declared it, and when, may differ
	boolean isLike(Closure other) {
		return this.date.equals(other.date) && this.from.equals(other.from) && this.reason.equals(other.reason);
	}

	Closure on(LocalDate day) {
		return new Closure(day, this.from, this.reason, this.by, this.at);
	}

}
