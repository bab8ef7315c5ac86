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

/**
 * How long something took, week by week, in working time.
 *
 * @param title what it is that took so long, short enough for one line
 * @param weeks from the oldest on, at least one and at most half a year of them
 * @param target how long it should take
 */
public record TrendChart(String title, List<Week> weeks, Optional<Duration> target) {

	// of more, Slack would not take all the words
	private static final int MOST = 26;

	private static final int WIDTH = 360;

	private static final int HEIGHT = 220;

	public TrendChart {
		weeks = List.copyOf(weeks);
		if (weeks.isEmpty() || weeks.size() > MOST) {
			throw new IllegalArgumentException("A trend has 1 to " + MOST + " weeks");
		}
	}

	/**
	 * The picture: a light card that reads on any background, 360 × 220 pixels at twice
	 * that resolution.
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
	 * The same in words, beginning with where it goes.
	 * @return plain text with a line for each week, of at most 2000 characters
	 */
	public String altText() {
		return new TrendWords(this).altText();
	}

	Stream<Duration> numbers() {
		return this.weeks.stream().flatMap((week) -> Stream.concat(week.median().stream(), week.ninetieth().stream()));
	}

	/**
	 * A week's numbers. What is too little to tell is empty, and a gap in the picture.
	 *
	 * @param monday the day the week begins
	 * @param median how long half of them took at most
	 * @param ninetieth how long nine of ten took at most
	 */
	public record Week(LocalDate monday, Optional<Duration> median, Optional<Duration> ninetieth) {

	}

}
