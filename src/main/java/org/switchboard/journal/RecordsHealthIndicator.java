package org.switchboard.journal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import org.switchboard.worker.CachedReading;
import org.switchboard.worker.FailureKind;

/**
 * Whether anything can be stored: it is tried when someone asks, but no more than every
 * two seconds, as strangers may ask. A Redis that is full or read-only answers every
 * question about itself, and still no one can be served. <pre>
 * sb:health  string · for a minute · "up", for all workspaces; writing it tells readiness whether Redis can store
 * </pre>
 */
@Component
class RecordsHealthIndicator implements HealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(RecordsHealthIndicator.class);

	private static final String KEY = "sb:health";

	private static final Duration KEPT = Duration.ofMinutes(1);

	private final AtomicReference<Optional<FailureKind>> last = new AtomicReference<>(Optional.empty());

	private final CachedReading<Health> reading = new CachedReading<>(this::lookUp, Health.down().build());

	private final StringRedisTemplate redis;

	RecordsHealthIndicator(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Health health() {
		return this.reading.get();
	}

	private Health lookUp() {
		try {
			store(this.redis);
			if (this.last.getAndSet(Optional.empty()).isPresent()) {
				logger.info("Redis can store again, so this node is ready");
			}
			return Health.up().build();
		}
		catch (DataAccessException ex) {
			Optional<FailureKind> kind = Optional.of(FailureKind.of(ex));
			if (!kind.equals(this.last.getAndSet(kind))) {
				logger.warn("Redis can't store anything, so this node isn't ready: {}", kind.get());
			}
			return Health.down().build();
		}
	}

	static void store(StringRedisTemplate redis) {
		redis.opsForValue().set(KEY, "up", KEPT);
	}

}
