package org.switchboard.digest.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.digest.chart.TrendChart.Week;
import org.switchboard.measure.WaitingTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class TrendChartTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);

	// a marker's width at twice the resolution
	private static final long MARKER = 20;

	private static final Optional<Duration> TARGET = Optional.of(Duration.ofHours(4));

	@Test
	void describesEveryWeekInWords() {
		List<Week> weeks = List.of(week(0, 65, 200), week(1),
				new Week(FIRST.plusWeeks(2), minutes(70), more(60 * 24), true),
				new Week(FIRST.plusWeeks(3), more(0), more(90), false));
		assertThat(chart(TARGET, weeks).altText()).isEqualTo("""
				It took longer.
				Time to first response. Target 4 hr.
				Sep 14: median 1 hr 5 min, 90th 3 hr 20 min
				Sep 21: too few requests
				Sep 28 (4 weeks): median 1 hr 10 min, 90th more than 24 hr
				Oct 5: median still waiting, 90th more than 1 hr 30 min""");
	}

	@Test
	void drawsWeeksInWhichManyStillWaitWithTheirOwnMark() throws IOException {
		BufferedImage known = image(chart(TARGET, weeks(12, (week) -> week(week, 60, 120))));
		BufferedImage more = image(chart(TARGET, weeks(12, (week) -> (week == 11)
				? new Week(FIRST.plusWeeks(week), more(60), more(120), false) : week(week, 60, 120))));
		int half = middle(known, TrendPainter.HALF);
		// the line goes on to a hollow mark, which is explained below
		int last = last(known, half, TrendPainter.HALF) - (int) MARKER / 2;
		assertThat(more.getRGB(last, middle(more, TrendPainter.HALF))).isEqualTo(TrendPainter.CARD.getRGB());
		assertThat(known.getRGB(last, half)).isEqualTo(TrendPainter.HALF.getRGB());
		assertThat(new TrendWords(chart(TARGET, List.of(new Week(FIRST, more(60), more(120), true)))).marks())
			.isEqualTo("Diamond: more than this, many still waiting. Small: 4 weeks together.");
		assertThat(new TrendWords(chart(TARGET, List.of(week(0, 60, 120)))).marks()).isEmpty();
	}

	@Test
	void namesLinesAtTheirEnds() {
		TrendChart chart = chart(TARGET, List.of(week(0, 60, 120)));
		XYSeriesCollection lines = new XYSeriesCollection();
		lines.addSeries(line("Median", 3600));
		lines.addSeries(line("90th pct.", 3700, Double.NaN));
		lines.addSeries(line("Target 4 hr", 14_400));
		lines.addSeries(line("Nothing", Double.NaN));
		lines.addSeries(line("Same", 14_400));
		Map<Double, String> labels = new TrendAxes(chart).labels(lines);
		assertThat(labels.values()).containsExactly("Same", "Target 4 hr", "90th pct.", "Median");
		List<Double> places = List.copyOf(labels.keySet());
		assertThat(places.get(0)).isCloseTo(14_400, within(1.0));
		assertThat(places.get(0) - places.get(1)).isGreaterThan(1000);
		assertThat(places.get(2)).isEqualTo(3700);
		assertThat(places.get(2) - places.get(3)).isGreaterThan(1000);
	}

	private static XYSeries line(String name, double... places) {
		XYSeries line = new XYSeries(name);
		IntStream.range(0, places.length).forEach((week) -> line.add(week, places[week]));
		return line;
	}

	@ParameterizedTest
	@ValueSource(ints = { 13, 20 })
	void fitsTheWordsOfManyWeeks(int weeks) {
		String words = chart(TARGET, weeks(weeks, (week) -> week(week, 17_999, 17_999))).altText();
		assertThat(words).hasSizeLessThanOrEqualTo(2000);
		assertThat(words.lines()).hasSize(2 + weeks).allSatisfy((line) -> assertThat(line).isNotBlank());
		assertThat(words).contains("90th 300 hr").endsWith(" 300 hr");
	}

	@Test
	void drawsACardForPhonesAtTwiceTheResolution() throws IOException {
		BufferedImage image = image(chart(TARGET, weeks(12, (week) -> week(week, 60, 90))));
		assertThat(image.getWidth()).isEqualTo(720);
		assertThat(image.getHeight()).isEqualTo(440);
		for (int x : List.of(0, image.getWidth() - 1)) {
			for (int y : List.of(0, image.getHeight() - 1)) {
				assertThat(image.getRGB(x, y)).isEqualTo(TrendPainter.CARD.getRGB());
			}
		}
	}

	@Test
	void hasEnoughContrast() {
		assertThat(List.of(TrendPainter.INK, TrendPainter.TARGET))
			.allSatisfy((color) -> assertThat(contrastOnWhite(color)).isGreaterThan(4.5));
		assertThat(List.of(TrendPainter.HALF, TrendPainter.MOST))
			.allSatisfy((color) -> assertThat(contrastOnWhite(color)).isGreaterThan(3));
	}

	@Test
	void drawsLinesAtTheirNumbers() throws IOException {
		BufferedImage image = image(chart(TARGET, weeks(12, (week) -> week(week, 60, 120))));
		int half = middle(image, TrendPainter.HALF);
		int most = middle(image, TrendPainter.MOST);
		int target = middle(image, TrendPainter.TARGET);
		assertThat(target).isLessThan(most);
		assertThat(most).isLessThan(half);
		assertThat(most - target).isCloseTo(2 * (half - most), within(4));
	}

	@Test
	void leavesAGapForTooFewNumbers() throws IOException {
		BufferedImage whole = image(chart(TARGET, weeks(12, (week) -> week(week, 60, 120))));
		BufferedImage gap = image(chart(TARGET, weeks(12, (week) -> (week == 6) ? week(week) : week(week, 60, 120))));
		int line = middle(whole, TrendPainter.HALF);
		assertThat(count(gap, line, TrendPainter.HALF)).isPositive()
			.isCloseTo(count(whole, line, TrendPainter.HALF) * 9 / 11, within(MARKER));
	}

	@Test
	void drawsASingleWeek() throws IOException {
		BufferedImage one = image(chart(TARGET, List.of(week(0, 60, 120))));
		BufferedImage none = image(chart(TARGET, List.of(week(0))));
		for (Color color : List.of(TrendPainter.HALF, TrendPainter.MOST)) {
			assertThat(colored(one, color) - colored(none, color)).isBetween(50L, MARKER * MARKER);
		}
		assertThat(colored(one, TrendPainter.TARGET)).isCloseTo(colored(none, TrendPainter.TARGET), within(10L));
	}

	@Test
	void drawsTheTargetOnlyIfThereIsOne() throws IOException {
		List<Week> weeks = weeks(12, (week) -> week(week, 60, 120));
		assertThat(colored(image(chart(TARGET, weeks)), TrendPainter.TARGET)).isGreaterThan(500);
		assertThat(colored(image(chart(Optional.empty(), weeks)), TrendPainter.TARGET)).isLessThan(100);
	}

	@Test
	void saysThatNoWeekHasNumbers() throws IOException {
		BufferedImage none = image(chart(TARGET, weeks(12, TrendChartTests::week)));
		BufferedImage some = image(chart(TARGET, weeks(12, (week) -> week(week, 60, 120))));
		assertThat(colored(middle(none), TrendPainter.INK)).isPositive();
		assertThat(colored(middle(some), TrendPainter.INK)).isZero();
		assertThat(colored(image(chart(Optional.empty(), List.of(week(0)))), TrendPainter.HALF)).isLessThan(300);
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 59, 5400, 86_400, 1_080_000, 20_000_000 })
	void drawsSecondsAndHundredsOfHours(long seconds) throws IOException {
		Optional<WaitingTime> number = Optional.of(new WaitingTime(Duration.ofSeconds(seconds), false));
		List<Week> weeks = weeks(13, (week) -> new Week(FIRST.plusWeeks(week), Optional.empty(), number, false));
		assertThat(colored(image(chart(Optional.empty(), weeks)), TrendPainter.MOST)).isGreaterThan(1000);
	}

	@ParameterizedTest
	@CsvSource({ "PT0S, PT1S, 1", "PT4S, PT1S, 4", "PT4.1S, PT5S, 1", "PT3M20S, PT1M, 4", "PT1H30M, PT30M, 3",
			"PT1H31M, PT30M, 4", "PT24H, PT10H, 3", "PT299H, PT100H, 3", "PT300H, PT100H, 3", "PT301H, PT100H, 4" })
	void usesRoundSteps(Duration longest, Duration step, int steps) {
		assertThat(DurationScale.of(longest)).isEqualTo(new DurationScale(step, steps));
	}

	@Test
	void rejectsTooFewOrTooManyWeeks() {
		assertThatIllegalArgumentException().isThrownBy(() -> chart(TARGET, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> chart(TARGET, weeks(21, TrendChartTests::week)));
	}

	private static TrendChart chart(Optional<Duration> target, List<Week> weeks) {
		return new TrendChart("It took longer", "Time to first response.", weeks, target);
	}

	private static List<Week> weeks(int weeks, IntFunction<Week> week) {
		return IntStream.range(0, weeks).mapToObj(week).toList();
	}

	private static Week week(int week, long median, long ninetieth) {
		return new Week(FIRST.plusWeeks(week), minutes(median), minutes(ninetieth), false);
	}

	private static Week week(int week) {
		return new Week(FIRST.plusWeeks(week), Optional.empty(), Optional.empty(), false);
	}

	private static Optional<WaitingTime> minutes(long minutes) {
		return Optional.of(new WaitingTime(Duration.ofMinutes(minutes), false));
	}

	private static Optional<WaitingTime> more(long minutes) {
		return Optional.of(new WaitingTime(Duration.ofMinutes(minutes), true));
	}

	private static int last(BufferedImage image, int y, Color color) {
		return IntStream.range(0, image.getWidth())
			.filter((x) -> image.getRGB(x, y) == color.getRGB())
			.max()
			.orElseThrow();
	}

	private static BufferedImage image(TrendChart chart) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(chart.png()));
	}

	// the part with only lines, or words in their place
	private static BufferedImage middle(BufferedImage image) {
		return image.getSubimage(image.getWidth() / 3, image.getHeight() / 3, image.getWidth() / 3,
				image.getHeight() / 3);
	}

	// the row in the middle of a level line, which is a few rows thick
	private static int middle(BufferedImage image, Color color) {
		long longest = IntStream.range(0, image.getHeight())
			.mapToLong((y) -> count(image, y, color))
			.max()
			.orElseThrow();
		int[] rows = IntStream.range(0, image.getHeight())
			.filter((y) -> count(image, y, color) > longest / 2)
			.toArray();
		return rows[rows.length / 2];
	}

	private static long colored(BufferedImage image, Color color) {
		return IntStream.range(0, image.getHeight()).mapToLong((y) -> count(image, y, color)).sum();
	}

	private static long count(BufferedImage image, int y, Color color) {
		return IntStream.range(0, image.getWidth()).filter((x) -> image.getRGB(x, y) == color.getRGB()).count();
	}

	/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
	private static double contrastOnWhite(Color color) {
		double[] linear = IntStream.of(color.getRed(), color.getGreen(), color.getBlue())
			.mapToDouble((channel) -> Math.pow((channel / 255.0 + 0.055) / 1.055, 2.4))
			.toArray();
		return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05);
	}

}
