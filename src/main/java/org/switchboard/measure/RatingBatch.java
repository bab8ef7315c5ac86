package org.switchboard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.switchboard.statistics.Disclosure;
import org.switchboard.statistics.Tally;

/**
 * One team's ratings that are only ever counted together, so that no figure, and no
 * difference between figures, reveals fewer. Ratings wait until their week is over and
 * they come from at least five schools and five people, none of which gave more than
 * half. Then they count in the week that completed the batch, never for a single school.
 * Each quarter and each question starts over. Figures add up whole batches; if all
 * ratings in a batch are alike, their value is not fully disclosed.
 *
 * @param week the Monday of the week the batch counts in
 * @param counts its ratings
 */
record RatingBatch(LocalDate week, List<Count> counts) {

	private static final Set<Measure> RATINGS = EnumSet.of(Measure.SATISFACTION, Measure.EFFORT);

	// Sorts ratings into batches.
	static List<RatingBatch> of(List<Count> counts, LocalDate running) {
		Map<List<Object>, TreeMap<LocalDate, List<Count>>> teams = counts.stream()
			.filter((one) -> RATINGS.contains(one.measure()) && !one.key().confidential()
					&& one.week().isBefore(running))
			.collect(Collectors.groupingBy((one) -> List.of(one.key().team(), one.measure(), Quarter.of(one.week())),
					LinkedHashMap::new, Collectors.groupingBy(Count::week, TreeMap::new, Collectors.toList())));
		return teams.values().stream().flatMap((weeks) -> batches(weeks).stream()).toList();
	}

	private static List<RatingBatch> batches(Map<LocalDate, List<Count>> weeks) {
		List<RatingBatch> batches = new ArrayList<>();
		List<Count> waiting = new ArrayList<>();
		weeks.forEach((week, counts) -> {
			waiting.addAll(counts);
			if (isOfEnough(waiting)) {
				batches.add(new RatingBatch(week, List.copyOf(waiting)));
				waiting.clear();
			}
		});
		return batches;
	}

	// Checks whether a sum says little about any one school or person. Both are counted,
	// as a principal can run two schools and a school can have several requesters.
	static boolean isOfEnough(Collection<Count> ratings) {
		return isOfEnough(ratings, (one) -> one.key().school()) && isOfEnough(ratings, Count::rater);
	}

	private static boolean isOfEnough(Collection<Count> ratings, Function<Count, String> by) {
		Map<String, Long> counts = ratings.stream()
			.collect(Collectors.groupingBy(by, Collectors.summingLong(Count::count)));
		counts.values().removeIf((count) -> count < 1);
		long all = counts.values().stream().mapToLong(Long::longValue).sum();
		return counts.size() >= WaitingTimes.LEAST && counts.values().stream().allMatch((count) -> 2 * count <= all);
	}

	// Returns the group that contains the whole batch.
	<G> Optional<G> within(Function<CountKey, Optional<G>> group) {
		Collection<Optional<G>> groups = this.counts.stream().map(Count::key).map(group).collect(Collectors.toSet());
		return (groups.size() == 1) ? groups.iterator().next() : Optional.empty();
	}

	Measure measure() {
		return this.counts.get(0).measure();
	}

	// Returns what may be disclosed about its ratings.
	Tally disclosed() {
		Tallies all = new Tallies();
		this.counts.forEach((one) -> all.add(one.measure(), one.value(), one.count()));
		return Disclosure.ofWhole(all.steps(measure()));
	}

	static boolean isRating(Count count) {
		return RATINGS.contains(count.measure());
	}

}
