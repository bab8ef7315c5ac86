package org.switchboard.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which somebody is away, in the district's time zone.
 *
 * @param from the first day
 * @param until the last day, still away
 * @param substitute the Slack user id of who is to stand in, by the person's own choice,
 * in teams that both are of
 */
public record Absence(LocalDate from, LocalDate until, Optional<String> substitute) {

	public Absence(LocalDate from, LocalDate until) {
		this(from, until, Optional.empty());
	}

	public boolean includes(LocalDate date) {
		return !date.isBefore(this.from) && !date.isAfter(this.until);
	}

	/**
	 * When they are there again.
	 * @return the first day
	 */
	public LocalDate back() {
		return this.until.plusDays(1);
	}

}
