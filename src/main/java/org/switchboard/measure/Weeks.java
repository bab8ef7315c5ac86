package org.switchboard.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Consecutive weeks.
 *
 * @param first the first one's Monday
 * @param last the last one's Monday
 */
public record Weeks(LocalDate first, LocalDate last) {

	private static final int BLOCK = 4;

	/** Returns the week that contains a day. */
	public static Weeks of(LocalDate day) {
		LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
		return new Weeks(monday, monday);
	}

	/** Returns the given number of weeks before the first. */
	public Weeks before(int count) {
		return new Weeks(this.first.minusWeeks(count), this.first.minusWeeks(1));
	}

	/**
	 * Returns the last completed block of four weeks that ends with these weeks or
	 * earlier. Blocks are fixed, so figures reported only for blocks can't be subtracted
	 * from each other.
	 * @param today the day by which it must be over
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
