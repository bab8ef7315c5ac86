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

	// a day that has a next one in four digits
	private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 30);

	public Absence(LocalDate from, LocalDate until) {
		this(from, until, Optional.empty());
	}

	/**
	 * Of someone whose Slack account is deactivated, from the day on which that became
	 * known.
	 */
	public static Absence forGood(LocalDate from) {
		return new Absence(from, FOR_GOOD);
	}

	boolean isForGood() {
		return this.until.equals(FOR_GOOD);
	}

	public boolean includes(LocalDate date) {
		return !date.isBefore(this.from) && !date.isAfter(this.until);
	}

	/** The first day on which they are there again. */
	public LocalDate back() {
		return this.until.plusDays(1);
	}

}
