package org.switchboard.measure;

import java.time.Duration;

import com.datadoghq.sketch.ddsketch.mapping.IndexMapping;
import com.datadoghq.sketch.ddsketch.mapping.LogarithmicMapping;

/**
 * The buckets of DDSketch, into which times are counted: a time read from its bucket is
 * wrong by 1 % at most. So the counts are a sketch whose state is added in Redis, by
 * {@code HINCRBY}, and taken back again where a request is reopened; the library's own
 * sketches live in the memory of one node.
 *
 * @see <a href="https://www.vldb.org/pvldb/vol12/p2195-masson.pdf">DDSketch, VLDB
 * 2019</a>
 */
final class Buckets {

	private static final IndexMapping MAPPING = new LogarithmicMapping(0.01);

	private Buckets() {
	}

	// below a second nobody waits
	static int of(Duration time) {
		return MAPPING.index(Math.max(1, time.toMillis() / 1000.0));
	}

	static Duration time(int bucket) {
		return Duration.ofMillis(Math.round(MAPPING.value(bucket) * 1000));
	}

}
