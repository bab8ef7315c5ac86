package org.switchboard.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.switchboard.survey.disclosure.Disclosure;
import org.switchboard.survey.score.Tally;

/**
 * Takes out of groups what may not be told of ratings: those of fewer than five people,
 * and those by which they could be found by subtraction from all groups together.
 */
final class Discretion {

	private Discretion() {
	}

	static <G> Map<G, Figures> of(Map<G, Figures> groups) {
		Set<G> satisfaction = hidden(groups, Figures::satisfaction);
		Set<G> effort = hidden(groups, Figures::effort);
		Map<G, Figures> told = new LinkedHashMap<>(groups);
		told.replaceAll((group, figures) -> figures.rated(told(figures.satisfaction(), satisfaction.contains(group)),
				told(figures.effort(), effort.contains(group))));
		return told;
	}

	private static <G> Set<G> hidden(Map<G, Figures> groups, Function<Figures, Tally> ratings) {
		List<G> names = new ArrayList<>();
		SortedMap<String, Tally> slices = new TreeMap<>();
		groups.forEach((group, figures) -> {
			slices.put(String.valueOf(names.size()), ratings.apply(figures));
			names.add(group);
		});
		return Disclosure.ofTallies(slices)
			.hidden()
			.stream()
			.map((slice) -> names.get(Integer.parseInt(slice)))
			.collect(Collectors.toSet());
	}

	private static Tally told(Tally tally, boolean isHidden) {
		return isHidden ? Tally.of(new long[tally.counts().size()]) : tally;
	}

}
