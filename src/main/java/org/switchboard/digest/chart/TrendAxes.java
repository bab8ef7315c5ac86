package org.switchboard.digest.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import org.switchboard.wording.Formats;

/** The axes of a trend: weeks from the newest (0) back to the left, seconds upward. */
final class TrendAxes {

	// in weeks, so that markers aren't cut off
	static final double MARGIN = 0.5;

	// for the names of lines, relative to the weeks
	private static final double NAMES = 0.36;

	// between two names, relative to the height
	private static final double APART = 0.11;

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

	// Returns where to write the names of lines: beside their ends, but apart.
	Map<Double, String> labels(XYSeriesCollection lines) {
		TreeMap<Double, String> ends = new TreeMap<>();
		for (int line = 0; line < lines.getSeriesCount(); line++) {
			String name = String.valueOf(lines.getSeriesKey(line));
			end(lines.getSeries(line)).ifPresent((place) -> ends
				.put(ends.containsKey(place) ? Math.nextUp(ends.floorKey(Math.nextUp(place))) : place, name));
		}
		double apart = APART * this.durations.getUpperBound();
		Map<Double, String> labels = new LinkedHashMap<>();
		double below = this.durations.getUpperBound() + apart;
		// from the top, leaving room for those below
		int left = ends.size();
		for (Map.Entry<Double, String> end : ends.descendingMap().entrySet()) {
			left--;
			below = Math.max(left * apart, Math.min(end.getKey(), below - apart));
			labels.put(below, end.getValue());
		}
		return labels;
	}

	private static Optional<Double> end(XYSeries line) {
		return IntStream.range(0, line.getItemCount())
			.mapToObj((item) -> line.getY(line.getItemCount() - 1 - item).doubleValue())
			.filter((place) -> !place.isNaN())
			.findFirst();
	}

	private NumberAxis weeks(double start) {
		NumberAxis axis = axis(Math.ceil((MARGIN - start) / LABELS),
				(place) -> (place > 0) ? "" : TrendWords.day(this.newest.plusWeeks(Math.round(place))));
		axis.setRange(start, MARGIN + NAMES * (MARGIN - start));
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
