package org.switchboard.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class AudienceSampleTests {

	static List<Long> seeds() {
		return LongStream.range(0, 25).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void givesEveryoneOneTurnBeforeAnyoneGetsTwo(long seed) {
		Random random = new Random(seed);
		AudienceSample sample = new AudienceSample(1 + random.nextInt(100), "pulse-" + seed);
		List<Audience.Member> audience = people(1 + random.nextInt(200));
		Map<String, Long> turns = new HashMap<>();
		for (int round = 0; round < 60; round++) {
			for (AudienceSample.Turn turn : sample.of(audience, round)) {
				long before = turns.merge(turn.member().userId(), 1L, Long::sum) - 1;
				assertThat(turn.number()).isEqualTo(before);
			}
			LongSummaryStatistics had = audience.stream()
				.mapToLong((member) -> turns.getOrDefault(member.userId(), 0L))
				.summaryStatistics();
			assertThat(had.getMax() - had.getMin()).isLessThanOrEqualTo(1);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void asksConfiguredPercentage(long seed) {
		Random random = new Random(seed);
		int percent = 1 + random.nextInt(100);
		List<Audience.Member> audience = people(1 + random.nextInt(200));
		int share = percent * audience.size() / 100;
		assertThat(new AudienceSample(percent, "pulse").of(audience, random.nextInt(1000))).size()
			.isBetween(share, share + 1);
	}

	@Test
	void dependsOnSeedButNotOnOrder() {
		List<Audience.Member> audience = people(40);
		List<Audience.Member> reversed = IntStream.range(0, 40).mapToObj((one) -> audience.get(39 - one)).toList();
		AudienceSample half = new AudienceSample(50, "pulse");
		assertThat(half.of(audience, 3)).isEqualTo(half.of(reversed, 3));
		assertThat(asked(half, audience, 3)).isNotEqualTo(asked(new AudienceSample(50, "other"), audience, 3));
	}

	@Test
	void keepsOthersInPlaceWhenSomeoneJoins() {
		List<Audience.Member> audience = people(100);
		Set<String> before = asked(new AudienceSample(25, "pulse"), audience, 7);
		Set<String> after = asked(new AudienceSample(25, "pulse"), people(101), 7);
		Set<String> both = new HashSet<>(before);
		both.retainAll(after);
		assertThat(both).hasSizeGreaterThanOrEqualTo(before.size() - 2);
	}

	@Test
	void asksNoOneFromEmptyAudience() {
		assertThat(new AudienceSample(50, "pulse").of(List.of(), 3)).isEmpty();
	}

	private static Set<String> asked(AudienceSample sample, List<Audience.Member> audience, long round) {
		return sample.of(audience, round).stream().map((turn) -> turn.member().userId()).collect(Collectors.toSet());
	}

	private static List<Audience.Member> people(int count) {
		return IntStream.range(0, count).mapToObj((number) -> new Audience.Member("U" + number, "n1")).toList();
	}

}
