package org.switchboard.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which someone is out of office, in the district's time zone.
 *
 * @param from the first day out
 * @param until the last day out
 * @param substitute the Slack user id of the backup the person chose, who covers only in
 * teams that both belong to
 */
public record Absence(LocalDate from, LocalDate until, Optional<String> substitute) {

	// the last date whose next day still has a four-digit year
	private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 30);

	public Absence(LocalDate from, LocalDate until) {
		this(from, until, Optional.empty());
	}

	/**
	 * Returns the absence of someone whose Slack account is deactivated, starting on the
	 * day that became known.
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

	/** Returns the first day the person is back. */
	public LocalDate back() {
		return this.until.plusDays(1);
	}

}
