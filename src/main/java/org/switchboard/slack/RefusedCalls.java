package org.switchboard.slack;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what is sent away before anything reads it. The log says so once a minute at
 * most, and only of many, as whoever knows the address can send anything.
 */
class RefusedCalls {

	private static final Logger logger = LoggerFactory.getLogger(RefusedCalls.class);

	private static final int MANY = 20;

	private final String meter;

	private final Map<Integer, Counter> counters = new HashMap<>();

	private final AtomicInteger lately = new AtomicInteger();

	private final AtomicLong since = new AtomicLong(System.nanoTime());

	/**
	 * Counts from now on.
	 * @param registry where
	 * @param meter the name of the counter
	 * @param statuses what may be counted
	 */
	RefusedCalls(MeterRegistry registry, String meter, Integer... statuses) {
		this.meter = meter;
		List.of(statuses)
			.forEach((status) -> this.counters.put(status, registry.counter(meter, "status", String.valueOf(status))));
	}

	void add(int status) {
		Objects.requireNonNull(this.counters.get(status)).increment();
		int count = this.lately.incrementAndGet();
		long begin = this.since.get();
		long now = System.nanoTime();
		if (now - begin > Duration.ofMinutes(1).toNanos() && this.since.compareAndSet(begin, now)) {
			this.lately.set(0);
			if (count > MANY) {
				logger.warn("{} calls were refused in the last minute; {} counts them by status", count, this.meter);
			}
		}
	}

}
