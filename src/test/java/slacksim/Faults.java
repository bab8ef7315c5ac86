package slacksim;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * The faults that wait for the next calls of a method.
 */
final class Faults {

	private final Map<String, Queue<Fault>> waiting = new HashMap<>();

	private volatile Duration slowness = Duration.ZERO;

	void slow(Duration delay) {
		this.slowness = delay;
	}

	Duration slowness() {
		return this.slowness;
	}

	synchronized void add(String method, int count, Fault fault) {
		this.waiting.computeIfAbsent(method, (name) -> new ArrayDeque<>()).addAll(Collections.nCopies(count, fault));
	}

	synchronized Optional<Fault> next(String method) {
		return Optional.ofNullable(this.waiting.getOrDefault(method, new ArrayDeque<>()).poll());
	}

}
