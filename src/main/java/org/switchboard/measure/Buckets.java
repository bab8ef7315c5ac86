package org.switchboard.measure;

import java.time.Duration;

import com.datadoghq.sketch.ddsketch.mapping.IndexMapping;
import com.datadoghq.sketch.ddsketch.mapping.LogarithmicMapping;

/**
 * DDSketch's buckets for durations: a duration read back from its bucket is off by 1% at
 * most. Counts per bucket form a sketch that Redis can add to with {@code HINCRBY} and
 * take back from when a request is reopened. The library's own sketches live in one
 * node's memory.
 *
 * @see <a href="https://www.vldb.org/pvldb/vol12/p2195-masson.pdf">DDSketch, VLDB
 * 2019</a>
 */
final class Buckets {

	private static final IndexMapping MAPPING = new LogarithmicMapping(0.01);

	private Buckets() {
	}

	// anything below a second counts as one
	static int of(Duration time) {
		return MAPPING.index(Math.max(1, time.toMillis() / 1000.0));
	}

	static Duration time(int bucket) {
		return Duration.ofMillis(Math.round(MAPPING.value(bucket) * 1000));
	}

}
