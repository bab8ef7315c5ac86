package org.switchboard.digest.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.wording.Formats;

/** A trend in words. */
final class TrendWords {

	static final String HALF = "Half within";

	static final String MOST = "9 of 10 within";

	static final String NOTHING = "Too few numbers so far";

	// a smaller change, relative to the usual, isn't mentioned
	private static final double CHANGE = 0.1;

	private final TrendChart trend;

	TrendWords(TrendChart trend) {
		this.trend = trend;
	}

	static String target(Duration target) {
		return "Target " + Formats.duration(target);
	}

	static String day(LocalDate day) {
		return Formats.day(day);
	}

	String altText() {
		String about = this.trend.title() + ", in working time, by week."
				+ this.trend.target().map((target) -> " " + target(target) + ".").orElse("");
		Stream<String> weeks = this.trend.weeks().stream().map((week) -> day(week.monday()) + ": " + numbers(week));
		return Stream.concat(Stream.of(direction(), about), weeks).collect(Collectors.joining("\n"));
	}

	private static String numbers(TrendChart.Week week) {
		if (week.median().isEmpty() && week.ninetieth().isEmpty()) {
			return "too few numbers";
		}
		return number("half", week.median()) + ", " + number("9 of 10", week.ninetieth());
	}

	private static String number(String part, Optional<Duration> number) {
		return number.map((duration) -> part + " within " + Formats.duration(duration))
			.orElse("too few numbers for " + part);
	}

	// Compares the newest week with the median of those before.
	private String direction() {
		List<TrendChart.Week> weeks = this.trend.weeks();
		Optional<Duration> newest = weeks.get(weeks.size() - 1).median();
		List<Duration> before = weeks.subList(0, weeks.size() - 1)
			.stream()
			.flatMap((week) -> week.median().stream())
			.sorted()
			.toList();
		if (newest.isEmpty() || before.isEmpty()) {
			return "Too few numbers to tell whether it takes longer than usual.";
		}
		Duration usual = before.get(before.size() / 2);
		return word(newest.get(), usual) + ": in the newest week half within " + Formats.duration(newest.get())
				+ ", before usually " + Formats.duration(usual) + ".";
	}

	private static String word(Duration newest, Duration usual) {
		Duration change = newest.minus(usual);
		if (change.abs().toMillis() <= CHANGE * usual.toMillis()) {
			return "As long as usual";
		}
		return change.isNegative() ? "Shorter than usual" : "Longer than usual";
	}

}
