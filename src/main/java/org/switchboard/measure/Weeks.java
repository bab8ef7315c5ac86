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

	private static final int BLOCK = 4;

	/** The week of a day, from the Monday before it, or on it. */
	public static Weeks of(LocalDate day) {
		LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
		return new Weeks(monday, monday);
	}

	/** The weeks just before the first. */
	public Weeks before(int count) {
		return new Weeks(this.first.minusWeeks(count), this.first.minusWeeks(1));
	}

	/**
	 * The last of the blocks of four weeks that all time is divided into, which is over
	 * with these or before. What is told of such blocks alone, can't be subtracted.
	 * @param today the day on which it is to be over
	 * @return four weeks
	 */
	public Weeks lastBlock(LocalDate today) {
		LocalDate next = this.last.plusWeeks(1);
		LocalDate running = of(today).first();
		LocalDate end = next.isBefore(running) ? next : running;
		long weeks = Math.floorDiv(end.toEpochDay(), 7L);
		return of(end.minusWeeks(Math.floorMod(weeks, (long) BLOCK))).before(BLOCK);
	}

	public List<LocalDate> mondays() {
		return Stream.iterate(this.first, (monday) -> !monday.isAfter(this.last), (monday) -> monday.plusWeeks(1))
			.toList();
	}

	/** At least 1. */
	public int count() {
		return (int) ChronoUnit.WEEKS.between(this.first, this.last) + 1;
	}

	boolean include(LocalDate monday) {
		return !monday.isBefore(this.first) && !monday.isAfter(this.last);
	}

}
