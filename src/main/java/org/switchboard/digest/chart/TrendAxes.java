package org.switchboard.digest.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleInsets;

import org.switchboard.wording.Formats;

/** The axes of a trend: weeks from the newest (0) back to the left, seconds upward. */
final class TrendAxes {

	// in weeks, so that markers aren't cut off
	private static final double MARGIN = 0.5;

	// more would touch each other on a phone
	private static final int LABELS = 5;

	private final LocalDate newest;

	private final NumberAxis weeks;

	private final NumberAxis durations;

	TrendAxes(TrendChart trend) {
		this.newest = trend.weeks().get(trend.weeks().size() - 1).monday();
		this.weeks = weeks(place(trend.weeks().get(0).monday()) - MARGIN);
		this.durations = durations(DurationScale.of(Stream.concat(trend.target().stream(), trend.numbers())
			.max(Comparator.naturalOrder())
			.orElse(Duration.ofHours(1))));
	}

	NumberAxis weeks() {
		return this.weeks;
	}

	NumberAxis durations() {
		return this.durations;
	}

	double place(LocalDate monday) {
		return ChronoUnit.WEEKS.between(this.newest, monday);
	}

	static double place(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

	private NumberAxis weeks(double start) {
		NumberAxis axis = axis(Math.ceil((MARGIN - start) / LABELS),
				(place) -> TrendWords.day(this.newest.plusWeeks(Math.round(place))));
		axis.setRange(start, MARGIN);
		axis.setAxisLineVisible(true);
		axis.setAxisLinePaint(TrendPainter.INK);
		return axis;
	}

	private static NumberAxis durations(DurationScale scale) {
		NumberAxis axis = axis(place(scale.step()),
				(place) -> (place == 0) ? "0" : Formats.duration(Duration.ofSeconds(Math.round(place))));
		// so that the topmost line isn't cut off
		axis.setRange(0, place(scale.end()) * 1.03);
		return axis;
	}

	private static NumberAxis axis(double step, DoubleFunction<String> label) {
		NumberAxis axis = new NumberAxis();
		axis.setTickUnit(new NumberTickUnit(step) {

			@Override
			public String valueToString(double place) {
				return label.apply(place);
			}

		});
		axis.setTickLabelFont(TrendPainter.LABEL);
		axis.setTickLabelPaint(TrendPainter.INK);
		axis.setTickLabelInsets(new RectangleInsets(4, 4, 4, 4));
		axis.setTickMarksVisible(false);
		axis.setAxisLineVisible(false);
		return axis;
	}

}
