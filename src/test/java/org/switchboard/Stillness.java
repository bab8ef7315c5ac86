package org.switchboard;

import java.time.Duration;
import java.util.Objects;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.awaitility.Awaitility.await;

/**
 * The moment when a bot has told everybody all that has happened so far in a workspace.
 */
final class Stillness {

	private static final Duration LOOK = Duration.ofMillis(10);

	private static final Duration LONGEST = Duration.ofMinutes(1);

	private final StringRedisTemplate redis;

	private final String keys;

	Stillness(StringRedisTemplate redis, String workspace) {
		this.redis = redis;
		this.keys = "sb:{" + workspace + "}:";
	}

	void awaits() {
		// a disk that is slow for once keeps Redis from answering in time: then another
		// look tells
		await().pollDelay(Duration.ZERO)
			.pollInterval(LOOK)
			.atMost(LONGEST)
			.ignoreException(QueryTimeoutException.class)
			.until(this::isThere);
	}

	private boolean isThere() {
		String journal = this.keys + "journal";
		if (!this.redis.hasKey(journal)) {
			return true;
		}
		String last = Objects.requireNonNull(this.redis.opsForStream().info(journal)).lastGeneratedId();
		boolean followed = Objects.requireNonNull(this.redis.opsForStream().groups(journal))
			.stream()
			.allMatch((group) -> group.lastDeliveredId().equals(last) && group.pendingCount() == 0);
		return followed && !this.redis.hasKey(this.keys + "delivery:due");
	}

}
