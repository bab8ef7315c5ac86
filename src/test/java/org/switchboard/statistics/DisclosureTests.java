package org.switchboard.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosureTests {

	@ParameterizedTest(name = "{0}: {4}")
	@CsvSource(textBlock = """
			a=5 b=9        | 14 | a b |       | everything is enough
			a=4            |    |     | a     | too few answered
			a=2 b=2 c=0    |    |     | a b c | too few answered even together
			a=2 b=3 c=7    | 12 | c   | a b   | the small ones are five together
			a=3 b=9 c=7    | 19 | b   | a c   | the small one would be the total less the others
			a=4 b=5 c=5    | 14 | c   | a b   | of two that are as large, the first goes
			a=1 b=8        |  9 |     | a b   | no other is left to be shown
			a=0 b=8        |  8 | b   | a     | that nobody answered tells of nobody
			a=0 b=1 c=6 d=6| 13 | d   | a b c | but does not hide anybody either
			a=4 b=4        |  8 |     | a b   | a total of small ones
			""", delimiter = '|')
	void showsNothingOfFewerThanFive(String slices, Long total, String shown, String hidden, String why) {
		SortedMap<String, Tally> tallies = new TreeMap<>(sizes(slices).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(slice) -> Tally.of(slice.getValue() / 2, slice.getValue() - slice.getValue() / 2))));
		PublishedSlices<Tally> published = Disclosure.ofTallies(tallies);
		assertThat(published.total().map(Tally::n).orElse(null)).isEqualTo(total);
		assertThat(published.shown().keySet()).as(why).containsExactlyElementsOf(words(shown));
		assertThat(published.shown()).isEqualTo(restricted(tallies, words(shown)));
		assertThat(published.hidden()).as(why).containsExactlyElementsOf(words(hidden));
	}

	@Test
	void showsNothingOfNothing() {
		assertThat(Disclosure.ofTallies(Collections.emptySortedMap()).total()).isEmpty();
		assertThat(Disclosure.ofComments(Collections.emptySortedMap()).total()).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {2}")
	@CsvSource(textBlock = """
			0 0 0 5 0   | 0 0 0 4 0 1   | five that are all alike
			1 0 0 4 0   | 0 0 0 4 0 1   | and five of which one is not
			0 0 0 3 2   | 0 0 0 2 2 1   | five on one side of the scale
			1 0 0 2 2   | 0 0 0 2 2 1   | and five of which one is not
			3 2 0 0 0   | 2 2 0 0 0 1   | the other side
			2 0 0 2 1   | 2 0 0 2 1 0   | two others make it a result
			0 0 0 0 40  | 0 0 0 0 38 2  | of forty, of two
			3 0 0 0 37  | 3 0 0 0 37 0  | and three others make it a result
			5 0         | 4 0 1         | no
			0 0 0 0 0 0 0 0 0 3 3 | 0 0 0 0 0 0 0 0 0 2 3 1 | promoters
			""", delimiter = '|')
	void neverTellsThatAllSayTheSame(String said, String told, String why) {
		List<Long> numbers = words(told).stream().map(Long::valueOf).toList();
		int options = numbers.size() - 1;
		Tally expected = new Tally(numbers.subList(0, options), numbers.get(options));
		SortedMap<String, Tally> slices = new TreeMap<>(
				Map.of("a", Tally.of(words(said).stream().map(Long::valueOf).toList())));
		assertThat(Disclosure.ofTallies(slices).shown().get("a")).as(why).isEqualTo(expected);
		assertThat(Disclosure.ofTallies(slices).total()).as(why).contains(expected);
	}

	@Test
	void totalTellsNoMoreThanItsParts() {
		SortedMap<String, Tally> slices = new TreeMap<>(
				Map.of("a", Tally.of(6, 0), "b", Tally.of(4, 3), "c", Tally.of(2, 0), "d", Tally.of(4, 0)));
		PublishedSlices<Tally> published = Disclosure.ofTallies(slices);
		assertThat(published.shown()).containsOnly(Map.entry("a", new Tally(List.of(5L, 0L), 1)),
				Map.entry("b", Tally.of(4, 3)));
		assertThat(published.total()).contains(new Tally(List.of(14L, 3L), 2));
	}

	@Test
	void hidesCommentsAsItHidesNumbers() {
		PublishedSlices<List<String>> published = Disclosure.ofComments(comments("a=3 b=9 c=7"));
		assertThat(published.shown()).containsOnlyKeys("b");
		assertThat(published.hidden()).containsExactly("a", "c");
		assertThat(published.total().orElseThrow()).hasSize(19);
		assertThat(Disclosure.ofComments(comments("a=2 b=2")).total()).isEmpty();
	}

	@Test
	void ordersCommentsByTheAlphabet() {
		List<String> arrived = List.of("slow", "Good", "buses", "good", "Always late", "good");
		List<String> told = List.of("Always late", "buses", "Good", "good", "good", "slow");
		assertThat(all(arrived)).isEqualTo(told);
		assertThat(all(reversed(arrived))).isEqualTo(told);
	}

	private static List<String> all(List<String> comments) {
		PublishedSlices<List<String>> published = Disclosure.ofComments(new TreeMap<>(Map.of("a", comments)));
		assertThat(published.total()).contains(published.shown().get("a"));
		return published.total().orElseThrow();
	}

	private static List<String> reversed(List<String> comments) {
		List<String> reversed = new ArrayList<>(comments);
		Collections.reverse(reversed);
		return reversed;
	}

	private static SortedMap<String, List<String>> comments(String slices) {
		return new TreeMap<>(sizes(slices).entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (slice) -> Collections.nCopies(slice.getValue(), "Good"))));
	}

	private static Map<String, Integer> sizes(String slices) {
		return Arrays.stream(slices.split(" "))
			.map((slice) -> slice.split("="))
			.collect(Collectors.toMap((slice) -> slice[0], (slice) -> Integer.valueOf(slice[1])));
	}

	private static List<String> words(String text) {
		return Stream.ofNullable(text).flatMap((words) -> Arrays.stream(words.split(" "))).toList();
	}

	private static Map<String, Tally> restricted(Map<String, Tally> tallies, List<String> slices) {
		return slices.stream().collect(Collectors.toMap((slice) -> slice, tallies::get));
	}

}
