package org.switchboard.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.worker.Task;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * The Homes that people have opened, in Redis. Instants are epoch milliseconds. <pre>
 * home:due           sorted set · while they wait · user → when to publish their Home, or when the lease of the node
 *                    publishing it ends
 * home:opened        string · for 30 days · a marker: someone has opened their Home
 * home:taking:TOKEN  string · for 30 seconds · whose Home the holder of this token is publishing
 * home:hold          string · for seconds · when Slack will accept Homes again
 * home:of:USER       hash · for 30 days after their last visit · digest (an HMAC) of what was last published; "offset
 *                    HELD" → how many requests their page skips; marks, how often it came due; token and leasedUntil of
 *                    the node publishing it
 *
 * open    HMGET, DEL, HSET, SET PX, HINCRBY, PEXPIRE, ZADD LT
 * mark    EXISTS, HINCRBY, ZADD LT
 * hold    SET PX
 * take    GET, ZRANGE, EXISTS, ZADD, HSET, SET PX, HGETALL
 * settle  HMGET, HSET, ZADD or ZREM
 * forget  DEL, ZREM
 * </pre> A change while a Home is leased makes it due again when the lease is settled. So
 * only one node at a time publishes it, and the last one to do so knows about every
 * change.
 */
@Component
class Homes {

	/** Homes that no one opens for this long are no longer refreshed. */
	private static final Duration KEPT = Duration.ofDays(30);

	/** Lets changes in quick succession share one refresh. */
	private static final Duration MOMENT = Duration.ofMillis(500);

	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final RedisScript<Long> OPEN = Scripts.of("open.lua", Homes.class, Long.class);

	private static final RedisScript<Long> MARK = Scripts.of("mark.lua", Homes.class, Long.class);

	private static final RedisScript<String> TAKE = Scripts.of("take.lua", Homes.class, String.class);

	private static final RedisScript<String> SETTLE = Scripts.of("settle.lua", Homes.class, String.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final StringRedisTemplate redis;

	private final Clock clock;

	Homes(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	// someone opened their Home: its first pages are due immediately
	void opened(WorkspaceId workspace, String userId, boolean shown) {
		open(workspace, userId, shown, "", 0);
	}

	// someone turned a page of their Home, which is due immediately
	void turned(WorkspaceId workspace, String userId, PageTurn turn) {
		open(workspace, userId, true, turn.section().name(), turn.offset());
	}

	private void open(WorkspaceId workspace, String userId, boolean shown, String section, long offset) {
		this.redis.execute(OPEN, List.of(due(workspace), home(workspace, userId), anyOpened(workspace)), userId,
				String.valueOf(this.clock.millis()), String.valueOf(KEPT.toMillis()), shown ? "1" : "0", section,
				String.valueOf(offset));
	}

	// whether anyone may have an open Home: EXISTS
	boolean areOpened(WorkspaceId workspace) {
		return Boolean.TRUE.equals(this.redis.hasKey(anyOpened(workspace)));
	}

	// something changed that these people may see on their Home
	Optional<Instant> mark(WorkspaceId workspace, Collection<String> userIds) {
		Instant now = this.clock.instant();
		Instant at = now.plus(MOMENT);
		List<String> arguments = new ArrayList<>(
				List.of(home(workspace, ""), String.valueOf(now.toEpochMilli()), String.valueOf(at.toEpochMilli())));
		arguments.addAll(userIds);
		Long marked = this.redis.execute(MARK, List.of(due(workspace)), arguments.toArray());
		return (marked != null && marked > 0) ? Optional.of(at) : Optional.empty();
	}

	// leases the Home that is due, if there is one; the same token gets the same Home
	// again
	HomeLeaseAnswer take(WorkspaceId workspace, String token) {
		Instant now = this.clock.instant();
		Instant until = now.plus(LEASE);
		JsonNode taken = JSON.readTree(this.redis.execute(TAKE,
				List.of(due(workspace), hold(workspace), workspace.key("home", "taking", token)), home(workspace, ""),
				millis(now), millis(until), token, String.valueOf(LEASE.toMillis())));
		if (taken.has("user")) {
			return new HomeLeaseAnswer(Optional.of(LeasedHome.of(token, until, taken)), Instant.MIN);
		}
		return new HomeLeaseAnswer(Optional.empty(),
				taken.has("next") ? Instant.ofEpochMilli(taken.path("next").asLong()) : Task.NOTHING_LEFT);
	}

	Instant published(WorkspaceId workspace, LeasedHome home, String digest, Optional<Instant> until) {
		return settle(workspace, home, digest, until.map(Homes::millis).orElse(""));
	}

	// it couldn't be published, so what Slack shows is unknown
	Instant failed(WorkspaceId workspace, LeasedHome home, Instant again) {
		return settle(workspace, home, "", millis(again));
	}

	private Instant settle(WorkspaceId workspace, LeasedHome home, String digest, String again) {
		String due = this.redis.execute(SETTLE, List.of(due(workspace), home(workspace, home.userId())), home.userId(),
				home.token(), home.marks(), digest, again, String.valueOf(this.clock.millis()));
		return due(due);
	}

	private static Instant due(@Nullable String millis) {
		return (millis != null) ? Instant.ofEpochMilli(Long.parseLong(millis)) : Task.NOTHING_LEFT;
	}

	// Slack accepts no Homes of this workspace for a while
	void hold(WorkspaceId workspace, Duration pause) {
		// Redis rejects an expiry of zero
		this.redis.opsForValue().set(hold(workspace), millis(this.clock.instant().plus(pause)), pause.plusMillis(1));
	}

	// no one is there to see it
	void forget(WorkspaceId workspace, String userId) {
		this.redis.delete(home(workspace, userId));
		this.redis.opsForZSet().remove(due(workspace), userId);
	}

	private static String millis(Instant instant) {
		return String.valueOf(instant.toEpochMilli());
	}

	private static String due(WorkspaceId workspace) {
		return workspace.key("home", "due");
	}

	private static String anyOpened(WorkspaceId workspace) {
		return workspace.key("home", "opened");
	}

	private static String hold(WorkspaceId workspace) {
		return workspace.key("home", "hold");
	}

	private static String home(WorkspaceId workspace, String userId) {
		return workspace.key("home", "of", userId);
	}

}
