package bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

import org.switchboard.AtOnce;

/**
 * What was done in a period in which every connection sends the next gesture as soon as
 * the last one is answered.
 *
 * @param seconds the period's length
 * @param latencies each gesture's latency, in nanoseconds
 */
record Window(double seconds, Histogram latencies) {

	private static final int DIGITS = 3;

	/**
	 * Runs a window.
	 * @param door where gestures are sent
	 * @param connections how many connections at a time
	 * @param time for how long
	 * @param gestures returns the next gesture, or nothing when there are no more
	 */
	static Window of(BotEndpoint door, int connections, Duration time, Supplier<Optional<String>> gestures) {
		Histogram latencies = new ConcurrentHistogram(DIGITS);
		long start = System.nanoTime();
		Callable<Long> connection = () -> send(door, start + time.toNanos(), gestures, latencies);
		List<Callable<Long>> all = new ArrayList<>();
		for (int number = 0; number < connections; number++) {
			all.add(connection);
		}
		long end = AtOnce.all(all).stream().max(Long::compare).orElse(start);
		return new Window((end - start) / 1e9, latencies);
	}

	private static long send(BotEndpoint door, long end, Supplier<Optional<String>> gestures, Histogram latencies)
			throws IOException {
		long now = System.nanoTime();
		Optional<String> gesture = gestures.get();
		while (now < end && gesture.isPresent()) {
			long begin = System.nanoTime();
			door.send(gesture.get());
			now = System.nanoTime();
			latencies.recordValue(now - begin);
			gesture = gestures.get();
		}
		return now;
	}

	long count() {
		return this.latencies.getTotalCount();
	}

	double perSecond() {
		return count() / this.seconds;
	}

	/** Returns milliseconds. */
	double median() {
		return this.latencies.getValueAtPercentile(50) / 1e6;
	}

	/** Returns milliseconds. */
	double p99() {
		return this.latencies.getValueAtPercentile(99) / 1e6;
	}

}
