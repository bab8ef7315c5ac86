package org.switchboard.digest.chart;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * An axis of durations from 0, in round steps. The longest steps are hours, because a
 * workday has fewer than 24 of them.
 *
 * @param step the distance between labels
 * @param steps how many steps there are
 */
record DurationScale(Duration step, int steps) {

	// more would be clutter
	private static final int MOST = 4;

	private static final List<Duration> STEPS = Stream
		.of(LongStream.of(1, 5, 15, 30).mapToObj(Duration::ofSeconds),
				LongStream.of(1, 2, 5, 15, 30).mapToObj(Duration::ofMinutes),
				LongStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000).mapToObj(Duration::ofHours))
		.flatMap((steps) -> steps)
		.toList();

	// Returns the scale with the smallest steps that fit.
	static DurationScale of(Duration longest) {
		return STEPS.stream()
			.map((step) -> new DurationScale(step, Math.max(1, count(step, longest))))
			.filter((scale) -> scale.steps() <= MOST)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Nothing takes that long"));
	}

	private static int count(Duration step, Duration longest) {
		return Math.toIntExact(longest.plus(step).minusNanos(1).dividedBy(step));
	}

	Duration end() {
		return this.step.multipliedBy(this.steps);
	}

}
