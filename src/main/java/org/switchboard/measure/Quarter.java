package org.switchboard.measure;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three months, in whole weeks: a week is of the quarter in which it ends, on Sunday.
 *
 * @param year such as 2031
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {

	private static final Pattern ID = Pattern.compile("([0-9]{4})-q([1-4])");

	/** The quarter of a day's week. */
	public static Quarter of(LocalDate day) {
		LocalDate sunday = Weeks.of(day).first().plusDays(6);
		return new Quarter(sunday.getYear(), sunday.get(IsoFields.QUARTER_OF_YEAR));
	}

	/** Reads what id wrote, such as 2031-q4. */
	public static Optional<Quarter> ofId(String id) {
		Matcher parts = ID.matcher(id);
		return parts.matches()
				? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
				: Optional.empty();
	}

	public String id() {
		return this.year + "-q" + this.number;
	}

	/** As people call it, such as October to December 2031. */
	public String name() {
		return month(begin()) + " to " + month(begin().plusMonths(2)) + " " + this.year;
	}

	public Weeks weeks() {
		return new Weeks(Weeks.of(begin()).first(), end().minusWeeks(1));
	}

	/** The Monday on which it is over. */
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
