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
 * due:KIND     sorted set · until done · subject → when a node should take it (epoch ms): when it's due or, while a
 *              node has it, when that node's lease ends
 * due:KIND:at  hash · until done · subject → when it's due (epoch ms)
 *
 * ZADD, ZCOUNT, ZRANGEBYSCORE, HSET in scripts, HMGET
 * </pre>
 */
@Component
public class DueEntries {

	private final RedisScript<Void> set = Scripts.of("set.lua", DueEntries.class);

	private final RedisScript<String> take = Scripts.of("take.lua", DueEntries.class, String.class);

	private final RedisScript<String> dueKinds = Scripts.of("due-kinds.lua", DueEntries.class, String.class);

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
	 * Sets when something is due, replacing any earlier time. One round trip.
	 * @param kind the kind of its handler
	 * @param subject what it is about
	 * @param at when it's due
	 */
	public void set(WorkspaceId workspace, String kind, String subject, Instant at) {
		this.redis.execute(this.set, keys(workspace, kind), subject, millis(at), "");
	}

	/**
	 * Sets when several things are due, replacing any earlier times. One round trip.
	 * @param kind the kind of their handler
	 * @param times when each is due, by subject
	 */
	public void setAll(WorkspaceId workspace, String kind, Map<String, Instant> times) {
		this.redis.execute(this.set, keys(workspace, kind),
				times.entrySet()
					.stream()
					.flatMap((one) -> Stream.of(one.getKey(), millis(one.getValue()), ""))
					.toArray());
	}

	/**
	 * Sets when a taken entry is due again, unless it was set to another time meanwhile.
	 * One round trip.
	 * @param kind the kind of its handler
	 * @param due the entry as taken
	 * @param at when it's due again
	 */
	public void again(String kind, DueEntry due, Instant at) {
		this.redis.execute(this.set, keys(due.workspace(), kind), due.subject(), millis(at), millis(due.at()));
	}

	/**
	 * Returns whether a taken entry still has the same due time, that is, was neither
	 * done nor rescheduled meanwhile. One round trip.
	 * @param kind the kind of its handler
	 * @param due the entry as taken
	 */
	public boolean isAsTaken(String kind, DueEntry due) {
		return times(due.workspace(), kind, List.of(due.subject())).get(0).filter(due.at()::equals).isPresent();
	}

	/**
	 * Removes an entry. One round trip.
	 * @param kind the kind of its handler
	 * @param subject what it was about
	 */
	public void clear(WorkspaceId workspace, String kind, String subject) {
		this.redis.execute(this.set, keys(workspace, kind), subject, "", "");
	}

	// the kinds of which something is due, in their order, in one round trip
	List<String> dueKinds(WorkspaceId workspace, List<String> kinds) {
		List<String> keys = kinds.stream().map((kind) -> workspace.key("due", kind)).toList();
		String due = this.redis.execute(this.dueKinds, keys, millis(this.clock.instant()));
		return due.lines().map((number) -> kinds.get(Integer.parseInt(number))).toList();
	}

	// of several nodes that take at once, each entry goes to one
	List<DueEntry> take(WorkspaceId workspace, String kind, int most) {
		Instant now = this.clock.instant();
		Duration lease = this.properties.lease();
		String taken = this.redis.execute(this.take, keys(workspace, kind), millis(now), millis(now.plus(lease)),
				String.valueOf(most));
		return taken.lines()
			.map((line) -> line.split(" ", 2))
			.map((entry) -> due(workspace, entry[1], entry[0]))
			.toList();
	}

	private static DueEntry due(WorkspaceId workspace, String subject, String at) {
		return new DueEntry(workspace, subject, Instant.ofEpochMilli(Long.parseLong(at)));
	}

	// removes a finished entry, unless it was rescheduled meanwhile
	void done(String kind, DueEntry due) {
		this.redis.execute(this.set, keys(due.workspace(), kind), due.subject(), "", millis(due.at()));
	}

	// extends this node's lease on a taken entry, or returns the entry. Does nothing if
	// it was done or rescheduled meanwhile
	void keep(String kind, DueEntry due, Instant until) {
		this.redis.execute(this.keep, keys(due.workspace(), kind), due.subject(), millis(due.at()), millis(until));
	}

	// when each subject is due, in one round trip
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
