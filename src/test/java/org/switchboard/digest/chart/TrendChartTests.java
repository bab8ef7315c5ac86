package org.switchboard.digest.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.digest.chart.TrendChart.Week;

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
				new Week(FIRST.plusWeeks(2), minutes(70), Optional.empty()), week(3, 40, 90));
		assertThat(chart(TARGET, weeks).altText()).isEqualTo("""
				Shorter than usual: in the newest week half within 40 min, before usually 1 hr 10 min.
				Time to the first answer, in working time, by week. Target 4 hr.
				Sep 14: half within 1 hr 5 min, 9 of 10 within 3 hr 20 min
				Sep 21: too few numbers
				Sep 28: half within 1 hr 10 min, too few numbers for 9 of 10
				Oct 5: half within 40 min, 9 of 10 within 1 hr 30 min""");
	}

	@ParameterizedTest
	@CsvSource({ "60, 90, Longer than usual", "60, 30, Shorter than usual", "60, 63, As long as usual",
			"0, 0, As long as usual" })
	void startsWithTheTrend(long before, long newest, String direction) {
		assertThat(chart(TARGET, List.of(week(0, before, before), week(1, newest, newest))).altText())
			.startsWith(direction + ": ");
	}

	@Test
	void namesNoTrendWithoutNumbersToCompare() {
		String none = "Too few numbers to tell whether it takes longer than usual.\n";
		assertThat(chart(TARGET, List.of(week(0, 1, 2))).altText()).startsWith(none);
		assertThat(chart(TARGET, List.of(week(0, 1, 2), week(1))).altText()).startsWith(none);
		assertThat(chart(TARGET, List.of(week(0), week(1, 1, 2))).altText()).startsWith(none);
	}

	@ParameterizedTest
	@ValueSource(ints = { 13, 26 })
	void fitsTheWordsOfManyWeeks(int weeks) {
		String words = chart(TARGET, weeks(weeks, (week) -> week(week, 17_999, 17_999))).altText();
		assertThat(words).hasSizeLessThanOrEqualTo(2000);
		assertThat(words.lines()).hasSize(2 + weeks).allSatisfy((line) -> assertThat(line).isNotBlank());
		assertThat(words).contains("9 of 10 within 299 hr 59 min").endsWith(" 59 min");
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
		Optional<Duration> number = Optional.of(Duration.ofSeconds(seconds));
		List<Week> weeks = weeks(13, (week) -> new Week(FIRST.plusWeeks(week), Optional.empty(), number));
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
		assertThatIllegalArgumentException().isThrownBy(() -> chart(TARGET, weeks(27, TrendChartTests::week)));
	}

	private static TrendChart chart(Optional<Duration> target, List<Week> weeks) {
		return new TrendChart("Time to the first answer", weeks, target);
	}

	private static List<Week> weeks(int weeks, IntFunction<Week> week) {
		return IntStream.range(0, weeks).mapToObj(week).toList();
	}

	private static Week week(int week, long median, long ninetieth) {
		return new Week(FIRST.plusWeeks(week), minutes(median), minutes(ninetieth));
	}

	private static Week week(int week) {
		return new Week(FIRST.plusWeeks(week), Optional.empty(), Optional.empty());
	}

	private static Optional<Duration> minutes(long minutes) {
		return Optional.of(Duration.ofMinutes(minutes));
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
