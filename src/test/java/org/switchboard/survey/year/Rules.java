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
import java.util.TreeSet;

/**
 * Who may be asked and reminded, worked out apart from Switchboard.
 */
final class Rules {

	private static final int MOST = 3;

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
	 * Counts that people are asked or reminded, if they were not too often.
	 * @return those who may be
	 */
	SortedSet<String> spend(Set<String> people, Instant now) {
		SortedSet<String> asked = new TreeSet<>();
		for (String userId : people) {
			List<Instant> times = this.asks.computeIfAbsent(userId, (first) -> new ArrayList<>());
			if (times.stream().filter((time) -> time.isAfter(now.minus(IN))).count() < MOST) {
				times.add(now);
				asked.add(userId);
			}
		}
		return asked;
	}

}
