package org.switchboard.directory;

import java.time.LocalDate;

/**
 * Days on which somebody is away, in the district's time zone.
 *
 * @param from the first day
 * @param until the last day, still away
 */
public record Absence(LocalDate from, LocalDate until) {

	public boolean includes(LocalDate date) {
		return !date.isBefore(this.from) && !date.isAfter(this.until);
	}

}
