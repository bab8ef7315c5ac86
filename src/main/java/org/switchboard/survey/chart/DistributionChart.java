package org.switchboard.survey.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.switchboard.statistics.Share;
import org.switchboard.statistics.Tally;

/**
 * How answers are distributed: one 100% bar per row, divided into the shares of the
 * options.
 *
 * @param title what was asked
 * @param options the option labels, worst to best
 * @param rows the bars, top to bottom
 */
public record DistributionChart(String title, List<String> options, List<Row> rows) {

	public DistributionChart {
		options = List.copyOf(options);
		rows = List.copyOf(rows);
		for (Row row : rows) {
			if (row.tally().counts().size() != options.size()) {
				throw new IllegalArgumentException("A row has other options than the chart");
			}
		}
	}

	/**
	 * Draws the chart as a PNG: a light card that reads well on any background, 360
	 * pixels wide at double resolution, and as tall as needed.
	 */
	public byte[] png() {
		try {
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			ImageIO.write(ChartPainter.paint(this), "png", png);
			return png.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the title and one line per row, of any length. */
	public String altText() {
		return this.title + "\n" + this.rows.stream().map(this::inWords).collect(Collectors.joining("\n"));
	}

	private String inWords(Row row) {
		String shares = IntStream.range(0, this.options.size())
			.mapToObj((option) -> this.options.get(option) + " " + percent(row.share(option)))
			.collect(Collectors.joining(", "));
		return row.label() + ": " + ((row.tally().n() > 0) ? shares + " (" + row.size() + ")" : "no answers");
	}

	static String percent(Share share) {
		return Math.round(100 * share.value().orElse(0)) + "%";
	}

	/**
	 * One bar.
	 *
	 * @param label the text above it
	 * @param tally the answers
	 */
	public record Row(String label, Tally tally) {

		// a lower bound if some answers are withheld
		Share share(int option) {
			return new Share(this.tally.counts().get(option), this.tally.n());
		}

		String size() {
			return this.tally.n() + ((this.tally.n() != 1) ? " answers" : " answer")
					+ ((this.tally.withheld() > 0) ? ", " + this.tally.withheld() + " withheld" : "");
		}

	}

}
