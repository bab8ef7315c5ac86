package bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.data.redis.core.types.Expiration;

import org.switchboard.RedisForTests;

/** A workspace's requests in Redis. */
final class Stored {

	private static final int BATCH = 1000;

	private static final RedisScript<Long> FILL = RedisScript.of(new ClassPathResource("fill.lua", Stored.class),
			Long.class);

	private final RedisForTests server;

	private final StringRedisTemplate redis;

	private final String prefix;

	Stored(RedisForTests server, String workspace) {
		this.server = server;
		this.redis = server.template();
		this.prefix = "sb:{" + workspace + "}:";
	}

	RedisForTests server() {
		return this.server;
	}

	String prefix() {
		return this.prefix;
	}

	/** Returns the number of requests. */
	long count() {
		String last = this.redis.opsForValue().get(this.prefix + "request:sequence");
		return (last != null) ? Long.parseLong(last) : 0;
	}

	String team(long number) {
		return field(number, "team");
	}

	boolean isClaimed(long number) {
		return field(number, "state").equals("CLAIMED");
	}

	private String field(long number, String field) {
		Object value = this.redis.opsForHash().get(this.prefix + "request:" + number, field);
		return String.valueOf(value);
	}

	/**
	 * Copies another workspace's requests with all their data, then copies the copies
	 * until there are enough.
	 * @param samples the requests to copy, numbered from 1
	 * @param count how many to have
	 */
	void fill(Stored samples, long count) {
		long some = samples.count();
		if (!this.prefix.equals(samples.prefix)) {
			LongStream.rangeClosed(1, some).forEach((number) -> copy(samples, number));
		}
		for (long from = some + 1; from <= count; from += BATCH) {
			this.redis.execute(FILL, List.of(this.prefix), String.valueOf(some), String.valueOf(from),
					String.valueOf(Math.min(count, from + BATCH - 1)));
		}
	}

	private void copy(Stored samples, long number) {
		for (String key : List.of("request:" + number, "request:" + number + ":history",
				"delivery:subject:REQ-" + number)) {
			byte[] value = Objects.requireNonNull(samples.redis.dump(samples.prefix + key));
			this.redis.restore(this.prefix + key, value, Expiration.persistent());
		}
	}

	/** Returns whether all events have been followed. */
	boolean isFollowed() {
		String journal = this.prefix + "journal";
		String last = this.redis.opsForStream().info(journal).lastGeneratedId();
		return this.redis.opsForStream()
			.groups(journal)
			.stream()
			.allMatch((group) -> group.pendingCount() == 0 && group.lastDeliveredId().equals(last));
	}

	/** Returns whether all messages have been delivered. */
	boolean isDelivered() {
		return isFollowed() && !this.redis.hasKey(this.prefix + "delivery:due");
	}

}
