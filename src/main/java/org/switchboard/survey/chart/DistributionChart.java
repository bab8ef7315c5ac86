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
 * How answers are distributed: for each row a bar of 100 %, made of its options' shares.
 *
 * @param title what was asked
 * @param options the labels of the options, from the worst to the best
 * @param rows the bars, from the top
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
	 * The picture: a light card that reads on any background, 360 pixels wide at twice
	 * that resolution, and as high as it needs to be.
	 * @return a PNG file
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

	/** The title, and a line for each row; as long as it needs to be. */
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
	 * A bar.
	 *
	 * @param label what stands above it
	 * @param tally the answers
	 */
	public record Row(String label, Tally tally) {

		// at least
		Share share(int option) {
			return new Share(this.tally.counts().get(option), this.tally.n());
		}

		String size() {
			return "n = " + this.tally.n()
					+ ((this.tally.withheld() > 0) ? ", " + this.tally.withheld() + " withheld" : "");
		}

	}

}
