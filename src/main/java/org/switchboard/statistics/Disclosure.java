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
 * Decides how much of anonymous answers may be shown: nothing about fewer than
 * {@link #LEAST}, and nothing that subtraction would reveal. If all slices below the
 * limit are below it even together, the next smallest slice is hidden too (complementary
 * suppression).
 * <p>
 * If all answers, or nearly all, are the same or on the same side of a scale, everyone's
 * answer would be known. Then the values of a few are withheld, so that no one can tell
 * whether it was all of them. The total is the sum of what is shown, so subtracting
 * reveals nothing more.
 * <p>
 * This holds for slices that don't overlap and are all shown by one decision. Two ways to
 * slice the same answers, or the same answers a day later, could be subtracted from each
 * other.
 *
 * @see <a href=
 * "https://sk.sagepub.com/ency/edvol/embed/survey/chpt/cell-suppression">Cell
 * suppression</a>
 */
public final class Disclosure {

	/** The fewest answers that may be shown. */
	public static final int LEAST = 5;

	// the second order keeps comments that differ only in case from staying as they
	// arrived
	private static final Comparator<String> ALPHABET = String.CASE_INSENSITIVE_ORDER
		.thenComparing(Comparator.naturalOrder());

	private Disclosure() {
	}

	/**
	 * Returns what may be shown for a question with options.
	 * @param slices answers by slice id; people who did not answer are in none
	 */
	public static PublishedSlices<Tally> ofTallies(SortedMap<String, Tally> slices) {
		return decide(slices, Tally::n, Unanimity::withhold, (tallies) -> tallies.stream().reduce(Tally::plus));
	}

	/**
	 * Returns what may be shown for a question answered in people's own words, sorted so
	 * that the order does not reveal who answered first.
	 */
	public static PublishedSlices<List<String>> ofComments(SortedMap<String, List<String>> slices) {
		SortedMap<String, List<String>> sorted = new TreeMap<>();
		slices.forEach((slice, comments) -> sorted.put(slice, sorted(comments)));
		return decide(sorted, List::size, UnaryOperator.identity(),
				(lists) -> Optional.of(sorted(lists.stream().flatMap(List::stream).toList())));
	}

	/**
	 * Returns what may be shown for answers that are only shown as a whole.
	 * @param answers at least {@link #LEAST}
	 * @return the same, or with the values of a few withheld
	 */
	public static Tally ofWhole(Tally answers) {
		return Unanimity.withhold(answers);
	}

	private static <T> PublishedSlices<T> decide(SortedMap<String, T> slices, ToLongFunction<T> size,
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
		return new PublishedSlices<>(total, shown, hidden);
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
