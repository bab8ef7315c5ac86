package org.switchboard.digest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.switchboard.measure.Quarter;
import org.switchboard.measure.Weeks;

/**
 * The whole weeks a digest covers; the last one may still be in progress.
 *
 * @param weeks the weeks
 * @param today the day it is read
 */
record Period(Weeks weeks, LocalDate today) {

	/** The number of weeks counted together where one has too few requests. */
	static final int POOLED = 4;

	/** The number of earlier weeks a digest compares with. */
	private static final int USUAL = 4;

	/** The number of weeks in the chart. */
	private static final int TREND = 12;

	/** The longest period. */
	private static final int MOST = 53;

	private static final String SINCE = "since";

	static Period lastWeek(LocalDate today) {
		return new Period(Weeks.of(today.minusWeeks(1)), today);
	}

	// Parses what someone typed.
	static Optional<Period> parse(String words, LocalDate today) {
		String wanted = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
		return switch (wanted) {
			case "", "last week" -> Optional.of(lastWeek(today));
			case "this week" -> Optional.of(new Period(Weeks.of(today), today));
			case "last month" -> Optional.of(new Period(lastMonth(today), today));
			case "quarter" -> since(Quarter.of(today).weeks().first(), today);
			default -> wanted.startsWith(SINCE + " ")
					? date(wanted.substring(SINCE.length() + 1)).flatMap((date) -> since(date, today))
					: Optional.empty();
		};
	}

	// like quarters, months have the weeks that end in them
	private static Weeks lastMonth(LocalDate today) {
		LocalDate first = today.withDayOfMonth(1);
		return new Weeks(Weeks.of(first.minusMonths(1)).first(), Weeks.of(first).first().minusWeeks(1));
	}

	private static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip()));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Period> since(LocalDate date, LocalDate today) {
		Weeks weeks = new Weeks(Weeks.of(date).first(), Weeks.of(today).last());
		return (date.isAfter(today) || weeks.count() > MOST) ? Optional.empty() : Optional.of(new Period(weeks, today));
	}

	Weeks before() {
		return this.weeks.before(this.weeks.count());
	}

	// The earlier weeks it is compared with.
	Weeks usual() {
		return this.weeks.before(Math.max(USUAL, this.weeks.count()));
	}

	Weeks trend() {
		return new Weeks(this.weeks.last().minusWeeks(TREND - 1), this.weeks.last());
	}

	// All weeks that have to be read for it.
	Weeks all() {
		LocalDate first = Stream.of(usual(), trend().before(POOLED - 1), Quarter.of(this.weeks.last()).weeks())
			.map(Weeks::first)
			.min(Comparator.naturalOrder())
			.orElseThrow();
		return new Weeks(first, this.weeks.last());
	}

	// Its value on a button.
	String id() {
		return this.weeks.first() + "/" + this.weeks.last();
	}

	// Parses and checks a button's value.
	static Optional<Period> ofId(String id, LocalDate today) {
		String[] parts = id.split("/", 2);
		return date(parts[0]).flatMap((first) -> date(parts[parts.length - 1])
			.map((last) -> new Weeks(Weeks.of(first).first(), Weeks.of(last).last()))
			.filter((weeks) -> weeks.count() >= 1 && weeks.count() <= MOST && !weeks.last().isAfter(today)
					&& weeks.first().isAfter(today.minusYears(2)))
			.map((weeks) -> new Period(weeks, today)));
	}

}
