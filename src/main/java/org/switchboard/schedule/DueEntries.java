package org.switchboard.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * When what is to be done. Of each kind and subject there is one entry at most. <pre>
 * due:KIND     sorted set · until done · subject → the epoch millisecond at which a node is to take it: when it is due,
 *              or else when the lease of the node ends that has it
 * due:KIND:at  hash · until done · subject → the epoch millisecond at which it is due
 *
 * ZADD, ZRANGEBYSCORE, HSET in scripts, HMGET
 * </pre>
 */
@Component
public class DueEntries {

	private final RedisScript<Void> set = Scripts.of("set.lua", DueEntries.class);

	private final RedisScript<String> take = Scripts.of("take.lua", DueEntries.class, String.class);

	private final RedisScript<Void> keep = Scripts.of("keep.lua", DueEntries.class);

	private final StringRedisTemplate redis;

	private final ScheduleProperties properties;

	private final Clock clock;

	DueEntries(StringRedisTemplate redis, ScheduleProperties properties, Clock clock) {
		this.redis = redis;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Sets when something is due, in place of when it was due before. One round trip.
	 * @param workspace where
	 * @param kind of which handler
	 * @param subject whom it is about
	 * @param at when
	 */
	public void set(WorkspaceId workspace, String kind, String subject, Instant at) {
		this.redis.execute(this.set, keys(workspace, kind), subject, millis(at), "");
	}

	/**
	 * Sets when several things are due, in place of when they were due before. One round
	 * trip.
	 * @param workspace where
	 * @param kind of which handler
	 * @param times when, by whom it is about
	 */
	public void setAll(WorkspaceId workspace, String kind, Map<String, Instant> times) {
		this.redis.execute(this.set, keys(workspace, kind),
				times.entrySet()
					.stream()
					.flatMap((one) -> Stream.of(one.getKey(), millis(one.getValue()), ""))
					.toArray());
	}

	/**
	 * Sets when something that was taken is due again, unless it was set to another time
	 * meanwhile. One round trip.
	 * @param kind of which handler
	 * @param due as it was taken
	 * @param at when
	 */
	public void again(String kind, Due due, Instant at) {
		this.redis.execute(this.set, keys(due.workspace(), kind), due.subject(), millis(at), millis(due.at()));
	}

	/**
	 * Whether something that was taken is still due at that time. One round trip.
	 * @param kind of which handler
	 * @param due as it was taken
	 * @return not if it was done or set to another time meanwhile
	 */
	public boolean isAsTaken(String kind, Due due) {
		return times(due.workspace(), kind, List.of(due.subject())).get(0).filter(due.at()::equals).isPresent();
	}

	/**
	 * Nothing is due any more. One round trip.
	 * @param workspace where
	 * @param kind of which handler
	 * @param subject whom it was about
	 */
	public void clear(WorkspaceId workspace, String kind, String subject) {
		this.redis.execute(this.set, keys(workspace, kind), subject, "", "");
	}

	// takes what is due. Of several nodes at once, each entry goes to one of them
	List<Due> take(WorkspaceId workspace, String kind, int most) {
		Instant now = this.clock.instant();
		Duration lease = this.properties.lease();
		String taken = this.redis.execute(this.take, keys(workspace, kind), millis(now), millis(now.plus(lease)),
				String.valueOf(most));
		return taken.lines()
			.map((line) -> line.split(" ", 2))
			.map((entry) -> due(workspace, entry[1], entry[0]))
			.toList();
	}

	private static Due due(WorkspaceId workspace, String subject, String at) {
		return new Due(workspace, subject, Instant.ofEpochMilli(Long.parseLong(at)));
	}

	// it is done, and removed if it is not due at another time by now
	void done(String kind, Due due) {
		this.redis.execute(this.set, keys(due.workspace(), kind), due.subject(), "", millis(due.at()));
	}

	// keeps what was taken for this node, or hands it back. Nothing happens if it was
	// done
	// or set to another time meanwhile
	void keep(String kind, Due due, Instant until) {
		this.redis.execute(this.keep, keys(due.workspace(), kind), due.subject(), millis(due.at()), millis(until));
	}

	// when some subjects are due. One round trip
	List<Optional<Instant>> times(WorkspaceId workspace, String kind, List<String> subjects) {
		if (subjects.isEmpty()) {
			return List.of();
		}
		return this.redis.<String, String>opsForHash()
			.multiGet(keys(workspace, kind).get(1), subjects)
			.stream()
			.map((millis) -> Optional.ofNullable(millis).map(Long::parseLong).map(Instant::ofEpochMilli))
			.toList();
	}

	private static List<String> keys(WorkspaceId workspace, String kind) {
		String key = workspace.key("due", kind);
		return List.of(key, key + ":at");
	}

	private static String millis(Instant instant) {
		return String.valueOf(instant.toEpochMilli());
	}

}
