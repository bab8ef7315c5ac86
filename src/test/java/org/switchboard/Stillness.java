package org.switchboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;
import slacksim.support.SimClock;

import static org.awaitility.Awaitility.await;

/** Tells when a bot has delivered everything that has happened in a workspace. */
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
		awaits(() -> {
		});
	}

	/**
	 * Waits until the bot is idle, and moves the clock past waits for Slack's rate
	 * limits.
	 */
	void awaits(SimClock clock) {
		awaits(() -> turn().filter(clock.instant()::isBefore).ifPresent(clock::moveTo));
	}

	/** Waits until the bot is idle and has done everything that is due. */
	void awaitsAllDone(Clock clock) {
		await().pollInterval(LOOK).atMost(LONGEST).until(() -> {
			awaits();
			// what was due may have led to more
			boolean done = isAllDone(clock.instant());
			awaits();
			return done && isAllDone(clock.instant());
		});
	}

	private boolean isAllDone(Instant now) {
		return this.redis.keys(this.keys + "due:*:at")
			.stream()
			.flatMap((times) -> this.redis.opsForHash().values(times).stream())
			.noneMatch((at) -> Long.parseLong((String) at) <= now.toEpochMilli());
	}

	private void awaits(Runnable meanwhile) {
		// if a slow disk keeps Redis from answering in time, the next check decides
		await().pollDelay(Duration.ZERO)
			.pollInterval(LOOK)
			.atMost(LONGEST)
			.ignoreException(QueryTimeoutException.class)
			.until(() -> {
				boolean told = isFollowed();
				boolean there = told && !this.redis.hasKey(this.keys + "delivery:due");
				if (told && !there) {
					meanwhile.run();
				}
				return there;
			});
	}

	// when the next message may be sent, unless one is on its way
	private Optional<Instant> turn() {
		Set<TypedTuple<String>> lanes = Objects
			.requireNonNull(this.redis.opsForZSet().rangeWithScores(this.keys + "delivery:due", 0, -1));
		if (lanes.stream()
			.anyMatch((lane) -> this.redis.opsForHash()
				.hasKey(this.keys + "delivery:state:" + lane.getValue(), "token"))) {
			return Optional.empty();
		}
		return lanes.stream()
			.map((lane) -> Instant.ofEpochMilli(Objects.requireNonNull(lane.getScore()).longValue()))
			.findFirst();
	}

	private boolean isFollowed() {
		String journal = this.keys + "journal";
		if (!this.redis.hasKey(journal)) {
			return true;
		}
		String last = Objects.requireNonNull(this.redis.opsForStream().info(journal)).lastGeneratedId();
		return Objects.requireNonNull(this.redis.opsForStream().groups(journal))
			.stream()
			.allMatch((group) -> group.lastDeliveredId().equals(last) && group.pendingCount() == 0);
	}

}
