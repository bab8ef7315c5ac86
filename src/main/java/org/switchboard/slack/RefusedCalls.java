package org.switchboard.slack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts calls refused before anything reads them. Logs at most once a minute, and only
 * if there are many, because anyone who knows the address can send anything.
 */
public class RefusedCalls {

	private static final Logger logger = LoggerFactory.getLogger(RefusedCalls.class);

	private static final int MANY = 20;

	private final MeterRegistry registry;

	private final String meter;

	private final AtomicInteger lately = new AtomicInteger();

	private final AtomicLong since = new AtomicLong(System.nanoTime());

	/**
	 * Creates the counters.
	 * @param meter the meter's name
	 * @param statuses the statuses reported as 0 from the start
	 * @param tags additional tags
	 */
	public RefusedCalls(MeterRegistry registry, String meter, List<Integer> statuses, String... tags) {
		this.registry = registry;
		this.meter = meter;
		statuses.forEach((status) -> registry.counter(meter, tags(status, tags)));
	}

	public void add(int status, String... tags) {
		this.registry.counter(this.meter, tags(status, tags)).increment();
		long begin = this.since.get();
		long now = System.nanoTime();
		if (now - begin > Duration.ofMinutes(1).toNanos() && this.since.compareAndSet(begin, now)) {
			this.lately.set(0);
		}
		if (this.lately.incrementAndGet() == MANY + 1) {
			logger.warn("refused more than {} calls in a minute; see {} for counts by status", MANY, this.meter);
		}
	}

	private static Tags tags(int status, String... others) {
		return Tags.of("status", String.valueOf(status)).and(others);
	}

}
