package org.switchboard.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some weeks, one after the other.
 *
 * @param first the Monday of the first
 * @param last the Monday of the last
 */
public record Weeks(LocalDate first, LocalDate last) {

	/**
	 * The week of a day.
	 * @param day the day
	 * @return the week from the Monday before it, or on it
	 */
	public static Weeks of(LocalDate day) {
		LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
		return new Weeks(monday, monday);
	}

	/**
	 * Some weeks that end before these.
	 * @param count how many
	 * @return the weeks just before the first
	 */
	public Weeks before(int count) {
		return new Weeks(this.first.minusWeeks(count), this.first.minusWeeks(1));
	}

	/**
	 * These, and some before.
	 * @param count how many before
	 * @return all of them
	 */
	public Weeks since(int count) {
		return new Weeks(this.first.minusWeeks(count), this.last);
	}

	public List<LocalDate> mondays() {
		return Stream.iterate(this.first, (monday) -> !monday.isAfter(this.last), (monday) -> monday.plusWeeks(1))
			.toList();
	}

	/**
	 * How many there are.
	 * @return at least 1
	 */
	public int count() {
		return (int) ChronoUnit.WEEKS.between(this.first, this.last) + 1;
	}

	boolean include(LocalDate monday) {
		return !monday.isBefore(this.first) && !monday.isAfter(this.last);
	}

}
