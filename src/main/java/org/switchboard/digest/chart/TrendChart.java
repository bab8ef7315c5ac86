package org.switchboard.digest.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;

import org.switchboard.measure.WaitingTime;

/**
 * A chart of how long something took in working time, week by week.
 *
 * @param title what it shows
 * @param about what took that long, in a sentence
 * @param weeks oldest first, from one to 20
 * @param target how long it should take
 */
public record TrendChart(String title, String about, List<Week> weeks, Optional<Duration> target) {

	// the alt text of more weeks wouldn't fit in Slack
	private static final int MOST = 20;

	private static final int WIDTH = 360;

	private static final int HEIGHT = 220;

	public TrendChart {
		weeks = List.copyOf(weeks);
		if (weeks.isEmpty() || weeks.size() > MOST) {
			throw new IllegalArgumentException("A trend has 1 to " + MOST + " weeks");
		}
	}

	/**
	 * Draws a light card that reads on any background, 360 × 220 pixels at twice that
	 * resolution.
	 * @return a PNG file
	 */
	public byte[] png() {
		try {
			JFreeChart chart = new TrendPainter(this).paint();
			return ChartUtils.encodeAsPNG(chart.createBufferedImage(2 * WIDTH, 2 * HEIGHT, WIDTH, HEIGHT, null));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Describes the chart in words.
	 * @return plain text with a line for each week, of at most 2000 characters
	 */
	public String altText() {
		return new TrendWords(this).altText();
	}

	Stream<Duration> numbers() {
		return this.weeks.stream()
			.flatMap((week) -> Stream.concat(week.median().stream(), week.ninetieth().stream()))
			.map(WaitingTime::time);
	}

	/**
	 * A week's numbers. Those of too few requests are empty and become a gap in the
	 * chart.
	 *
	 * @param monday the Monday of the week
	 * @param median the median
	 * @param ninetieth the 90th percentile
	 * @param isPooled whether they are of four weeks together, because it has too few
	 */
	public record Week(LocalDate monday, Optional<WaitingTime> median, Optional<WaitingTime> ninetieth,
			boolean isPooled) {

	}

}
