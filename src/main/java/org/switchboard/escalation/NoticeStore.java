package org.switchboard.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * The notices that are waiting to be sent to a person or a channel, in Redis. <pre>
 * notices:of:RECIPIENT                    sorted set · until it's sent · epoch ms, a space and the matter → its number
 * notices:last:RECIPIENT                  string · forever · the last number given to a notice
 * notices:batch:RECIPIENT                 string · forever · the last notices they were sent, for delivery
 * notices:told:RECIPIENT:REQUEST:VERSION  string · for a week · a marker: the matter has a number
 *
 * add   EVAL add-notice.lua
 * read  ZRANGE … WITHSCORES
 * sent  ZREMRANGEBYSCORE, GETSET
 * </pre> Adding a notice twice has no effect.
 */
@Component
class NoticeStore {

	/** Longer than the journal redelivers an entry. */
	private static final Duration KEPT = Duration.ofDays(7);

	private static final RedisScript<Long> ADD = Scripts.of("add-notice.lua", NoticeStore.class, Long.class);

	private final StringRedisTemplate redis;

	NoticeStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	// returns when the oldest waiting notice was added; empty if none is waiting
	Optional<Instant> add(WorkspaceId workspace, String recipient, String ref, Instant now) {
		List<String> keys = List.of(key(workspace, recipient), workspace.key("notices", "last", recipient),
				workspace.key("notices", "told", recipient, ref));
		return Optional
			.ofNullable(this.redis.execute(ADD, keys, ref, String.valueOf(now.toEpochMilli()),
					String.valueOf(KEPT.toMillis())))
			.filter((millis) -> millis > 0)
			.map(Instant::ofEpochMilli);
	}

	// the next notices to send
	List<Pending> pending(WorkspaceId workspace, String recipient, int most) {
		Set<ZSetOperations.TypedTuple<String>> found = this.redis.opsForZSet()
			.rangeWithScores(key(workspace, recipient), 0, most - 1L);
		return Optional.ofNullable(found)
			.stream()
			.flatMap(Set::stream)
			.map((one) -> new Pending(Objects.requireNonNull(one.getScore()).longValue(),
					ref(Objects.requireNonNull(one.getValue()))))
			.toList();
	}

	private static String ref(String member) {
		return member.substring(member.indexOf(' ') + 1);
	}

	// removes notices that were sent
	void sent(WorkspaceId workspace, String recipient, long through) {
		this.redis.opsForZSet().removeRangeByScore(key(workspace, recipient), 0, (double) through);
	}

	// remembers this batch and returns the one before it
	Optional<String> previous(WorkspaceId workspace, String recipient, String batch) {
		return Optional
			.ofNullable(this.redis.opsForValue().getAndSet(workspace.key("notices", "batch", recipient), batch))
			.filter((before) -> !before.equals(batch));
	}

	private static String key(WorkspaceId workspace, String recipient) {
		return workspace.key("notices", "of", recipient);
	}

	/**
	 * A notice that hasn't been sent.
	 *
	 * @param number its place in the recipient's order
	 * @param ref the {@link AlarmRef} as text
	 */
	record Pending(long number, String ref) {
	}

}
