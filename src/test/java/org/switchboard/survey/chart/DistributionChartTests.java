package org.switchboard.survey.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.switchboard.statistics.Tally;
import org.switchboard.survey.chart.DistributionChart.Row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class DistributionChartTests {

	private static final List<String> OPTIONS = List.of("Very poor", "Poor", "Fair", "Good", "Very good");

	// the width of a bar, at double resolution
	private static final int WIDTH = 664;

	// the most that the white line and the outline take up
	private static final long LINES = 5;

	@Test
	void isCardForPhonesAtTwiceTheResolution() throws IOException {
		BufferedImage image = image(chart(Tally.of(1, 2, 3, 4, 5)));
		assertThat(image.getWidth()).isEqualTo(720);
		assertThat(image.getColorModel().hasAlpha()).isFalse();
		for (int x : List.of(0, image.getWidth() - 1)) {
			for (int y : List.of(0, image.getHeight() - 1)) {
				assertThat(image.getRGB(x, y)).isEqualTo(Palette.CARD.getRGB());
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 2, 3, 4, 5", "3, 3, 3, 3, 3", "100, 1, 1, 1, 97", "1, 0, 0, 0, 1", "0, 0, 7, 0, 0" })
	void barLengthsMatchShares(long one, long two, long three, long four, long five) throws IOException {
		Tally tally = Tally.of(one, two, three, four, five);
		BufferedImage image = image(chart(tally));
		List<Color> colors = Palette.of(OPTIONS.size());
		for (int option = 0; option < OPTIONS.size(); option++) {
			long length = Math.round(WIDTH * tally.share(option, option + 1).value().orElseThrow());
			// the legend also has a little of each color
			if (length > 30) {
				assertThat(longest(image, colors.get(option))).as(OPTIONS.get(option)).isCloseTo(length, within(LINES));
			}
			else {
				assertThat(longest(image, colors.get(option))).as(OPTIONS.get(option)).isLessThan(30);
			}
		}
	}

	@Test
	void growsWithItsRowsAndWords() throws IOException {
		int one = image(new DistributionChart("Help", OPTIONS, rows(1, "IT"))).getHeight();
		int two = image(new DistributionChart("Help", OPTIONS, rows(2, "IT"))).getHeight();
		int eight = image(new DistributionChart("Help", OPTIONS, rows(8, "IT"))).getHeight();
		assertThat(two).isGreaterThan(one);
		assertThat(eight - one).isCloseTo(7 * (two - one), within(14));
		assertThat(image(new DistributionChart("Help", OPTIONS, rows(1, "word ".repeat(30)))).getHeight())
			.isGreaterThan(one);
		assertThat(image(new DistributionChart("Helping".repeat(30), OPTIONS, rows(1, "IT"))).getHeight())
			.isGreaterThan(one);
	}

	@Test
	void keepsItsMargins() throws IOException {
		List<String> options = OPTIONS.stream().map((option) -> (option + " ").repeat(12)).toList();
		BufferedImage image = image(new DistributionChart("W".repeat(99), options, rows(2, "label ".repeat(40))));
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x : List.of(24, image.getWidth() - 24)) {
				assertThat(image.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(Palette.CARD.getRGB());
			}
		}
	}

	@Test
	void describesItselfInWords() {
		DistributionChart chart = new DistributionChart("How was it?", OPTIONS,
				List.of(new Row("IT", Tally.of(1, 0, 1, 4, 2)), new Row("HR", Tally.of(0, 0, 0, 0, 0))));
		assertThat(chart.altText()).isEqualTo("""
				How was it?
				IT: Very poor 13%, Poor 0%, Fair 13%, Good 50%, Very good 25% (8 answers)
				HR: no answers""");
	}

	@Test
	void drawsEmptyRows() throws IOException {
		assertThat(image(new DistributionChart("", OPTIONS, List.of())).getHeight()).isPositive();
		assertThat(image(new DistributionChart("", List.of("", "b"), List.of(new Row("", Tally.of(0, 0))))))
			.isNotNull();
	}

	@Test
	void refusesRowsWithOtherOptions() {
		assertThatIllegalArgumentException().isThrownBy(() -> chart(Tally.of(1, 2)));
	}

	private static DistributionChart chart(Tally tally) {
		return new DistributionChart("How was it?", OPTIONS, List.of(new Row("IT", tally)));
	}

	private static List<Row> rows(int rows, String label) {
		return Collections.nCopies(rows, new Row(label, Tally.of(1, 2, 3, 4, 5)));
	}

	private static BufferedImage image(DistributionChart chart) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(chart.png()));
	}

	// looks for the longest run, because the number interrupts some lines
	private static long longest(BufferedImage image, Color color) {
		return IntStream.range(0, image.getHeight())
			.mapToLong((y) -> IntStream.range(0, image.getWidth())
				.filter((x) -> image.getRGB(x, y) == color.getRGB())
				.count())
			.max()
			.orElse(0);
	}

}
