package org.switchboard.measure;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter in whole weeks. A week belongs to the quarter its Sunday is in.
 *
 * @param year the year, like 2031
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {

	private static final Pattern ID = Pattern.compile("([0-9]{4})-q([1-4])");

	/** Returns the quarter that a day's week belongs to. */
	public static Quarter of(LocalDate day) {
		LocalDate sunday = Weeks.of(day).first().plusDays(6);
		return new Quarter(sunday.getYear(), sunday.get(IsoFields.QUARTER_OF_YEAR));
	}

	/** Parses an id like 2031-q4. */
	public static Optional<Quarter> ofId(String id) {
		Matcher parts = ID.matcher(id);
		return parts.matches()
				? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
				: Optional.empty();
	}

	public String id() {
		return this.year + "-q" + this.number;
	}

	/** Returns the name people read, like "October to December 2031". */
	public String name() {
		return month(begin()) + " to " + month(begin().plusMonths(2)) + " " + this.year;
	}

	public Weeks weeks() {
		return new Weeks(Weeks.of(begin()).first(), end().minusWeeks(1));
	}

	/** Returns the Monday after its last week. */
	public LocalDate end() {
		return Weeks.of(begin().plusMonths(3)).first();
	}

	private LocalDate begin() {
		return LocalDate.of(this.year, 3 * this.number - 2, 1);
	}

	private static String month(LocalDate day) {
		return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
	}

}
