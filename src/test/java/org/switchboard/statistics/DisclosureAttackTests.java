package org.switchboard.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who has all that is published, knows the rules and subtracts, finds no group
 * of fewer than five.
 */
class DisclosureAttackTests {

	private static final int TABLES = 300;

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 20);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void findsNoSmallGroupByNumbers(long seed) {
		Random random = new Random(seed);
		for (int table = 0; table < TABLES; table++) {
			SortedMap<String, Tally> slices = slices(random);
			PublishedSlices<Tally> published = Disclosure.ofTallies(slices);
			assertThat(published.shown().values()).allMatch((tally) -> tally.n() >= Disclosure.LEAST);
			long shown = published.shown().values().stream().mapToLong(Tally::n).sum();
			assertThat(published.total().map((total) -> total.n() - shown).orElse(0L)).as("%s", slices)
				.matches(DisclosureAttackTests::isSafe);
			assertThat(published.total().isPresent()).isEqualTo(n(slices.values()) >= Disclosure.LEAST);
			assertHidesNoMoreThanItMust(slices, published);
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void findsNoSmallGroupByComments(long seed) {
		Random random = new Random(seed);
		for (int table = 0; table < TABLES; table++) {
			SortedMap<String, List<String>> slices = new TreeMap<>();
			slices(random).forEach((slice, tally) -> slices.put(slice, comments(tally)));
			PublishedSlices<List<String>> published = Disclosure.ofComments(slices);
			List<String> rest = new ArrayList<>(published.total().orElse(List.of()));
			published.shown().values().forEach((comments) -> comments.forEach(rest::remove));
			assertThat((long) rest.size()).as("%s", slices).matches(DisclosureAttackTests::isSafe);
		}
	}

	/**
	 * A pulse is told as one figure of several questions: of the district, and to each
	 * leader of theirs. They tell each other all.
	 */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void findsNoSmallGroupInPulses(long seed) {
		Random random = new Random(seed);
		for (int table = 0; table < TABLES / 10; table++) {
			List<PublishedSlices<Tally>> questions = Stream.generate(() -> Disclosure.ofTallies(slices(random)))
				.limit(1 + random.nextInt(4))
				.toList();
			List<Set<String>> scopes = IntStream.range(0, 1 << 5)
				.mapToObj((some) -> IntStream.range(0, 5)
					.filter((slice) -> (some >> slice) % 2 == 1)
					.mapToObj((slice) -> "n" + slice)
					.collect(Collectors.toSet()))
				.toList();
			long district = questions.stream().flatMap((one) -> one.total().stream()).mapToLong(Tally::n).sum();
			scopes.forEach((whole) -> {
				assertThat(district - of(questions, whole)).as("%s", questions).matches(DisclosureAttackTests::isSafe);
				scopes.stream()
					.filter(whole::containsAll)
					.forEach((part) -> assertThat(of(questions, whole) - of(questions, part)).as("%s", questions)
						.matches(DisclosureAttackTests::isSafe));
			});
		}
	}

	private static long of(List<PublishedSlices<Tally>> questions, Set<String> slices) {
		return questions.stream()
			.flatMap((one) -> slices.stream().flatMap((slice) -> one.of(slice).stream()))
			.mapToLong(Tally::n)
			.sum();
	}

	// the largest of the hidden ones would uncover the rest
	private static void assertHidesNoMoreThanItMust(SortedMap<String, Tally> slices, PublishedSlices<Tally> published) {
		List<Long> hidden = slices.entrySet()
			.stream()
			.filter((slice) -> published.hidden().contains(slice.getKey()))
			.map((slice) -> slice.getValue().n())
			.sorted()
			.toList();
		long largest = hidden.isEmpty() ? 0 : hidden.get(hidden.size() - 1);
		if (largest >= Disclosure.LEAST) {
			long others = hidden.stream().mapToLong(Long::longValue).sum() - largest;
			assertThat(others).as("%s", slices).isBetween(1L, Disclosure.LEAST - 1L);
		}
	}

	private static boolean isSafe(long rest) {
		return rest == 0 || rest >= Disclosure.LEAST;
	}

	private static SortedMap<String, Tally> slices(Random random) {
		SortedMap<String, Tally> slices = new TreeMap<>();
		int most = 1 + random.nextInt(9);
		IntStream.range(0, random.nextInt(8))
			.forEach((slice) -> slices.put("n" + slice,
					Tally.of(random.nextInt(most), random.nextInt(most), random.nextInt(1 + most / 3))));
		return slices;
	}

	// few different ones, as people write the same
	private static List<String> comments(Tally tally) {
		return IntStream.range(0, tally.counts().size())
			.boxed()
			.flatMap((option) -> LongStream.range(0, tally.counts().get(option)).mapToObj((i) -> "comment " + option))
			.toList();
	}

	private static long n(Collection<Tally> tallies) {
		return tallies.stream().mapToLong(Tally::n).sum();
	}

}
