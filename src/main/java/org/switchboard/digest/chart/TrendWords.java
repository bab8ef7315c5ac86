package org.switchboard.digest.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.measure.WaitingTime;
import org.switchboard.wording.Formats;

/** A trend in words. */
final class TrendWords {

	static final String HALF = "Median";

	/** Short, because it is beside its line. */
	static final String MOST = "90th pct.";

	static final String NOTHING = "Not enough requests to chart";

	private static final String MORE = "Diamond: more than this, many still waiting.";

	private static final String POOLED = "Small: 4 weeks together.";

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

	// Explains the marks below the chart.
	String marks() {
		boolean hasMore = this.trend.weeks()
			.stream()
			.flatMap((week) -> Stream.concat(week.median().stream(), week.ninetieth().stream()))
			.anyMatch(WaitingTime::isMore);
		boolean hasPooled = this.trend.weeks()
			.stream()
			.anyMatch((week) -> week.isPooled() && week.median().isPresent());
		return Stream.of(Optional.of(MORE).filter((words) -> hasMore), Optional.of(POOLED).filter((words) -> hasPooled))
			.flatMap(Optional::stream)
			.collect(Collectors.joining(" "));
	}

	String altText() {
		String about = this.trend.about() + this.trend.target().map((target) -> " " + target(target) + ".").orElse("");
		Stream<String> weeks = this.trend.weeks().stream().map((week) -> day(week.monday()) + numbers(week));
		return Stream.concat(Stream.of(this.trend.title() + ".", about), weeks).collect(Collectors.joining("\n"));
	}

	private static String numbers(TrendChart.Week week) {
		return week.median()
			.flatMap((median) -> week.ninetieth()
				.map((ninetieth) -> (week.isPooled() ? " (4 weeks)" : "") + ": median " + median.words() + ", 90th "
						+ ninetieth.words()))
			.orElse(": too few requests");
	}

}
