package org.switchboard.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * Decides what may be told of anonymous answers: nothing of fewer than {@link #LEAST},
 * nor what could be found by subtracting what is told. So, where all the slices that have
 * too few answers have too few even together, the smallest others are hidden with them
 * (complementary suppression).
 * <p>
 * Where all answers, or all but very few, are the same, or on the same side of a scale,
 * everyone's answer would be known: then it is withheld of a few what they are, so that
 * nobody can tell whether it is all. The total is the sum of what is told, so that
 * subtracting tells no more.
 * <p>
 * That holds for slices that do not overlap, of which everything told comes from one
 * decision: two divisions of the same answers, or the same answers a day later, could be
 * subtracted from each other.
 *
 * @see <a href=
 * "https://sk.sagepub.com/ency/edvol/embed/survey/chpt/cell-suppression">Cell
 * suppression</a>
 */
public final class Disclosure {

	/** How many answers there must be for any of it to be told. */
	public static final int LEAST = 5;

	// those that differ only in case would stay as they arrived
	private static final Comparator<String> ALPHABET = String.CASE_INSENSITIVE_ORDER
		.thenComparing(Comparator.naturalOrder());

	private Disclosure() {
	}

	/**
	 * What may be told of a question that has options.
	 * @param slices the answers, by the id of the slice; those who were asked and did not
	 * answer are in none
	 * @return what may be told
	 */
	public static Published<Tally> ofTallies(SortedMap<String, Tally> slices) {
		return decide(slices, Tally::n, Unanimity::withhold, (tallies) -> tallies.stream().reduce(Tally::plus));
	}

	/**
	 * What may be told of a question that people answer in their own words.
	 * @param slices the answers in any order, by the id of the slice
	 * @return what may be told, in the order of the alphabet, which does not tell who was
	 * first
	 */
	public static Published<List<String>> ofComments(SortedMap<String, List<String>> slices) {
		SortedMap<String, List<String>> sorted = new TreeMap<>();
		slices.forEach((slice, comments) -> sorted.put(slice, sorted(comments)));
		return decide(sorted, List::size, UnaryOperator.identity(),
				(lists) -> Optional.of(sorted(lists.stream().flatMap(List::stream).toList())));
	}

	/**
	 * What may be told of answers that are told all together, whatever else is.
	 * @param answers at least {@link #LEAST}
	 * @return the same, or what they are is withheld of a few
	 */
	public static Tally ofWhole(Tally answers) {
		return Unanimity.withhold(answers);
	}

	private static <T> Published<T> decide(SortedMap<String, T> slices, ToLongFunction<T> size,
			UnaryOperator<T> withhold, Function<Collection<T>, Optional<T>> together) {
		SortedSet<String> hidden = hidden(slices, size);
		SortedMap<String, T> shown = new TreeMap<>();
		List<T> rest = new ArrayList<>();
		slices.forEach((slice, answers) -> {
			if (hidden.contains(slice)) {
				rest.add(answers);
			}
			else {
				shown.put(slice, withhold.apply(answers));
			}
		});
		List<T> parts = new ArrayList<>(shown.values());
		together.apply(rest).map(withhold).ifPresent(parts::add);
		Optional<T> total = together.apply(parts).filter((all) -> size.applyAsLong(all) >= LEAST);
		return new Published<>(total, shown, hidden);
	}

	private static <T> SortedSet<String> hidden(SortedMap<String, T> slices, ToLongFunction<T> size) {
		SortedSet<String> hidden = new TreeSet<>();
		long together = 0;
		for (Map.Entry<String, T> slice : bySize(slices, size)) {
			long n = size.applyAsLong(slice.getValue());
			if (n >= LEAST && (together == 0 || together >= LEAST)) {
				break;
			}
			hidden.add(slice.getKey());
			together += n;
		}
		return hidden;
	}

	private static <T> List<Map.Entry<String, T>> bySize(SortedMap<String, T> slices, ToLongFunction<T> size) {
		return slices.entrySet()
			.stream()
			.sorted(Comparator.comparingLong((Map.Entry<String, T> slice) -> size.applyAsLong(slice.getValue()))
				.thenComparing(Map.Entry::getKey))
			.toList();
	}

	private static List<String> sorted(Collection<String> comments) {
		return comments.stream().sorted(ALPHABET).toList();
	}

}
