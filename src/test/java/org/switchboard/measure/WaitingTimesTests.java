package org.switchboard.measure;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.switchboard.statistics.Share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WaitingTimesTests {

	/**
	 * Weeks to relapse under 6-MP, the textbook example.
	 * @see <a href="https://doi.org/10.1182/blood.V21.6.699.699">Freireich et al.
	 * 1963</a>
	 */
	private static final List<Integer> RELAPSED = List.of(6, 6, 6, 7, 10, 13, 16, 22, 23);

	private static final List<Integer> WELL_FOR = List.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);

	static LongStream seeds() {
		return LongStream.range(0, 50);
	}

	@Test
	void agreesWithThePublishedExample() {
		WaitingTimes times = times(RELAPSED, WELL_FOR);
		assertThat(hours(times, 0.5)).isCloseTo(23, within(0.23));
		assertThat(hours(times, 0.25)).isCloseTo(13, within(0.13));
		assertThat(hours(times, 0.15)).isCloseTo(7, within(0.07));
		assertThat(times.quantile(0.9)).isEmpty();
		assertThat(times.n()).isEqualTo(9);
		assertThat(times.all()).isEqualTo(21);
	}

	@Test
	void saysWhatOpenWaitsAreLongerThan() {
		WaitingTimes times = times(RELAPSED, WELL_FOR);
		assertThat(times.time(0.5)).hasValueSatisfying((median) -> assertThat(median.words()).isEqualTo("23 hr"));
		WaitingTime most = times.time(0.9).orElseThrow();
		assertThat(most.isMore()).isTrue();
		assertThat(most.time().toMinutes() / 60.0).isCloseTo(32, within(0.32));
		assertThat(most.words()).isIn("more than 31 hr", "more than 32 hr");
		assertThat(new WaitingTime(Duration.ofMinutes(65), true).words()).isEqualTo("more than 1 hr 5 min");
		assertThat(new WaitingTime(Duration.ofSeconds(59), true).words()).isEqualTo("still waiting");
		assertThat(times(List.of(1, 2), List.of(3, 4)).time(0.5)).isEmpty();
	}

	@Test
	void countsWaitsWithinALimitOutOfThoseKnown() {
		WaitingTimes times = times(List.of(1, 4, 4, 5, 9), List.of(3, 4, 6));
		assertThat(times.within(Duration.ofHours(4))).isEqualTo(new Share(3, 6));
		assertThat(times.within(Duration.ofHours(9))).isEqualTo(new Share(5, 5));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void equalsPlainCountingIfNoOneIsWaiting(long seed) {
		Random random = new Random(seed);
		List<Integer> hours = random.ints(5 + random.nextInt(200), 1, 300).sorted().boxed().toList();
		WaitingTimes times = times(hours, List.of());
		for (double part : new double[] { 0.1, 0.5, 0.9, 1 }) {
			double exact = hours.get((int) Math.ceil(part * hours.size() - 1e-9) - 1);
			assertThat(hours(times, part)).isCloseTo(exact, within(exact / 100 + 0.001));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isNotShortenedByOngoingWaits(long seed) {
		Random random = new Random(seed);
		List<Integer> over = random.ints(20, 1, 100).boxed().toList();
		List<Integer> waiting = random.ints(5, 1, 100).boxed().toList();
		Duration without = times(over, List.of()).median().orElseThrow();
		assertThat(times(over, waiting).median().orElse(Duration.ofDays(99))).isGreaterThanOrEqualTo(without);
	}

	@Test
	void hasNoMedianOfFewerThanFive() {
		assertThat(times(List.of(1, 2, 3), List.of(4)).median()).isEmpty();
		assertThat(times(List.of(1, 2, 3), List.of(4, 5)).median()).isPresent();
		assertThat(times(List.of(), List.of()).median()).isEmpty();
	}

	@Test
	void countsOverdueAsNotOnTime() {
		Tallies tallies = new Tallies();
		tallies.add(Measure.ANSWER_IN_TIME, 0, 6);
		tallies.add(Measure.ANSWER_LATE, 0, 1);
		List<OngoingWait> waiting = List.of(new OngoingWait(WaitKind.ANSWER, Duration.ofHours(9), true),
				new OngoingWait(WaitKind.ANSWER, Duration.ofHours(1), false),
				new OngoingWait(WaitKind.RESOLUTION, Duration.ofHours(9), true));
		assertThat(WaitingTimes.of(tallies, WaitKind.ANSWER, waiting).inTime()).isEqualTo(new Share(6, 8));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isOffByOnePercentAtMost(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 1000; i++) {
			long millis = 1000 + (long) Math.exp(random.nextDouble() * Math.log(2e9));
			assertThat((double) Buckets.time(Buckets.of(Duration.ofMillis(millis))).toMillis())
				.isCloseTo((double) millis, within(millis * 0.0101 + 1));
		}
	}

	private static WaitingTimes times(List<Integer> over, List<Integer> waiting) {
		Tallies tallies = new Tallies();
		over.forEach((hours) -> tallies.add(Measure.ANSWER, Buckets.of(Duration.ofHours(hours)), 1));
		return WaitingTimes.of(tallies, WaitKind.ANSWER,
				waiting.stream()
					.map((hours) -> new OngoingWait(WaitKind.ANSWER, Duration.ofHours(hours), false))
					.toList());
	}

	private static double hours(WaitingTimes times, double part) {
		return times.quantile(part).orElseThrow().toMillis() / 3_600_000.0;
	}

}
