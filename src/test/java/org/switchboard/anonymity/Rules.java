package org.switchboard.anonymity;

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

/** Works out independently of Switchboard who may be asked and reminded. */
final class Rules {

	private static final int MOST = 4;

	private static final Duration IN = Duration.ofDays(30);

	private final Map<String, List<Instant>> asks = new HashMap<>();

	/**
	 * The people whose turn it was in the last monthly pulse, whether or not they were
	 * asked.
	 */
	private Set<String> turn = Set.of();

	/** Returns whom a sample of half must ask: those whose turn it wasn't last time. */
	SortedSet<String> otherHalf(Set<String> all) {
		SortedSet<String> others = new TreeSet<>(all);
		others.removeAll(this.turn);
		return others;
	}

	void tookTurns(Set<String> people) {
		this.turn = new HashSet<>(people);
	}

	/**
	 * Counts at the start of a round how many messages each person gets in it, within the
	 * budget.
	 * @param sends when messages go out
	 * @return the number of messages; people who get none are left out
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
