package org.switchboard.survey.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who may be asked and reminded, worked out apart from Switchboard.
 */
final class Rules {

	private static final int MOST = 4;

	private static final Duration IN = Duration.ofDays(30);

	private final Map<String, List<Instant>> asks = new HashMap<>();

	/** Whose turn it was in the last monthly pulse, whether or not they were asked. */
	private Set<String> turn = Set.of();

	/**
	 * Whom the sample of a half is to ask: those whose turn it was not last time.
	 */
	SortedSet<String> otherHalf(Set<String> all) {
		SortedSet<String> others = new TreeSet<>(all);
		others.removeAll(this.turn);
		return others;
	}

	void tookTurns(Set<String> people) {
		this.turn = new HashSet<>(people);
	}

	/**
	 * Counts at the beginning of a round how often people are asked and reminded in it,
	 * as long as that is not too often.
	 * @param sends when something is sent
	 * @return how often they are written to; who is not, is left out
	 */
	Map<String, Integer> spend(Set<String> people, List<Instant> sends) {
		Map<String, Integer> asked = new TreeMap<>();
		for (String userId : people) {
			List<Instant> times = this.asks.computeIfAbsent(userId, (first) -> new ArrayList<>());
			long before = times.stream().filter((time) -> time.isAfter(sends.get(0).minus(IN))).count();
			int may = (int) Math.min(sends.size(), MOST - before);
			if (may > 0) {
				times.addAll(sends.subList(0, may));
				asked.put(userId, may);
			}
		}
		return asked;
	}

}
