package org.switchboard.measure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;

import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * Counts in Redis. There is one numbered set of counts, and a second one during a
 * rebuild; new counts then go into both. <pre>
 * measure                   hash · forever · current, the number of the set in use (1 if missing), and next, the number
 *                           of the set being rebuilt
 * measure:SET:WEEK:TEAM     hash · forever · counts for a week and a team by {@link CountField}: by school, category,
 *                           urgency, measure and value, and for ratings by the person assigned and the rater's
 *                           pseudonym; for confidential requests by measure and value only, without ratings
 * measure:SET:weeks         set · forever · the weeks in the set, each by its Monday
 * measure:SET:teams         set · forever · the teams in the set
 * measure:SET:seen:HUNDRED  hash · forever · request → the version up to which it was counted; 10 holds requests 1000
 *                           to 1099, because Redis stores hashes of a hundred in a tenth of the space
 * measure:gone:WEEK:TEAM    hash · forever · counts of deleted requests, which each new set starts with
 * measure:gone:weeks        set · forever · the weeks with counts of deleted requests
 * measure:gone:teams        set · forever · the teams with counts of deleted requests
 * </pre> Counting takes one {@code EVALSHA}; reading takes {@code SMEMBERS} and a
 * pipeline of {@code HGETALL}. Each hash grows only with what happens in one week.
 */
@Component
class MeasureStore {

	/** The most fields a {@code seen} hash has. */
	private static final long BLOCK = 100;

	private static final int REMOVED_AT_ONCE = 500;

	private final JsonMapper json = JsonMapper.shared();

	private final RedisScript<Long> record = Scripts.of("record.lua", MeasureStore.class, Long.class);

	private final RedisScript<Long> renew = Scripts.of("renew.lua", MeasureStore.class, Long.class);

	private final StringRedisTemplate redis;

	MeasureStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	// Counts what wasn't counted yet and returns the version counted before. Atomic; each
	// version counts once, whatever the number and order of calls.
	long record(WorkspaceId workspace, RequestId id, long version, List<Contribution> contributions) {
		return record(workspace, id, version, contributions, "");
	}

	// Counts a request for good before it is deleted.
	void settle(WorkspaceId workspace, RequestId id, long version, List<Contribution> contributions) {
		record(workspace, id, version, contributions, "gone");
	}

	private long record(WorkspaceId workspace, RequestId id, long version, List<Contribution> contributions,
			String gone) {
		List<List<Object>> all = contributions.stream()
			.map((one) -> List.<Object>of(one.version(), one.week().toString(), one.key().team(),
					CountField.write(one.key(), one.measure(), one.value(), one.person(), one.rater()), one.by()))
			.toList();
		return Objects.requireNonNull(this.redis.execute(this.record, List.of(key(workspace)),
				String.valueOf(id.number()), String.valueOf(version), this.json.writeValueAsString(all), gone));
	}

	List<Count> read(WorkspaceId workspace, Collection<LocalDate> weeks) {
		String prefix = prefix(workspace, current(workspace));
		List<Part> parts = new ArrayList<>();
		Set<String> teams = members(prefix + "teams");
		weeks.forEach((week) -> teams.forEach((team) -> parts.add(new Part(week, team))));
		List<Object> read = this.redis.executePipelined((RedisConnection connection) -> {
			parts.forEach((part) -> connection.hashCommands().hGetAll(bytes(prefix + part.week() + ":" + part.team())));
			return null;
		});
		List<Count> counts = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			((Map<?, ?>) read.get(i)).forEach((field, count) -> counts
				.add(CountField.read(part.week(), part.team(), (String) field, Long.parseLong((String) count))));
		}
		return counts;
	}

	// Begins a rebuild unless one is under way.
	void begin(WorkspaceId workspace) {
		this.redis.execute(this.renew, List.of(key(workspace)), "begin");
	}

	// Switches reads to the rebuilt set and removes the old one.
	void finish(WorkspaceId workspace, long last) {
		Long old = this.redis.execute(this.renew, List.of(key(workspace)), "finish");
		if (old != null && old > 0) {
			remove(prefix(workspace, old), last);
		}
	}

	private void remove(String prefix, long last) {
		List<String> keys = new ArrayList<>();
		Set<String> teams = members(prefix + "teams");
		members(prefix + "weeks").forEach((week) -> teams.forEach((team) -> keys.add(prefix + week + ":" + team)));
		LongStream
			.concat(LongStream.rangeClosed(0, last / BLOCK),
					LongStream.rangeClosed(RequestId.FIRST_RANDOM / BLOCK, RequestId.LAST_RANDOM / BLOCK))
			.forEach((block) -> keys.add(prefix + "seen:" + block));
		keys.add(prefix + "teams");
		keys.add(prefix + "weeks");
		for (int i = 0; i < keys.size(); i += REMOVED_AT_ONCE) {
			this.redis.unlink(keys.subList(i, Math.min(keys.size(), i + REMOVED_AT_ONCE)));
		}
	}

	private long current(WorkspaceId workspace) {
		Object current = this.redis.opsForHash().get(key(workspace), "current");
		return (current != null) ? Long.parseLong(current.toString()) : 1;
	}

	private Set<String> members(String key) {
		return Objects.requireNonNullElse(this.redis.opsForSet().members(key), Set.of());
	}

	private static byte[] bytes(String key) {
		return key.getBytes(StandardCharsets.UTF_8);
	}

	private static String prefix(WorkspaceId workspace, long set) {
		return key(workspace) + ":" + set + ":";
	}

	private static String key(WorkspaceId workspace) {
		return workspace.key("measure");
	}

	private record Part(LocalDate week, String team) {
	}

}
