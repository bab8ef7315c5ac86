package org.switchboard.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.switchboard.statistics.Tally;

/** Sums of counts. */
final class Tallies {

	private static final int SATISFACTION = 5;

	private static final int EFFORT = 7;

	private final Map<Measure, Map<Integer, Long>> counts = new EnumMap<>(Measure.class);

	void add(Measure measure, int value, long count) {
		this.counts.computeIfAbsent(measure, (one) -> new TreeMap<>()).merge(value, count, Long::sum);
	}

	Map<Integer, Long> of(Measure measure) {
		return Collections.unmodifiableMap(this.counts.getOrDefault(measure, Map.of()));
	}

	long sum(Measure measure) {
		return of(measure).values().stream().mapToLong(Long::longValue).sum();
	}

	// Returns the number of ratings at each step, from 1. A rating that changes after its
	// person's history moved to another account was counted for the old one and is taken
	// back from the new one.
	Tally steps(Measure measure) {
		int most = (measure == Measure.EFFORT) ? EFFORT : SATISFACTION;
		return Tally.of(IntStream.rangeClosed(1, most)
			.mapToObj((step) -> Math.max(0, of(measure).getOrDefault(step, 0L)))
			.toList());
	}

}
