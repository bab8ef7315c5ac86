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
 * What is counted, in Redis. There is one set of counts, and while they are counted anew
 * another, into which everything goes as well; the sets are numbered. In
 * {@code sb:{T0123}:measure}
 * <ul>
 * <li>itself, a hash, {@code current} is the number of the set that is read, 1 if it says
 * nothing, and {@code next} that of the one which is counted anew;
 * <li>{@code :1:2026-11-23:n1-hr} is what a set has of a team and a week, which begins on
 * that Monday: a hash of counts by {@link CellField};
 * <li>{@code :1:weeks} and {@code :1:teams} are sets of the weeks and teams there are;
 * <li>{@code :1:seen:10} are, by their numbers, the versions up to which the requests
 * from 1000 to 1099 were counted. Hashes of a hundred, as Redis stores these ten times as
 * small.
 * <li>{@code :gone:…} is a set like these of the requests that were deleted since, whose
 * counts stay: each set that is counted again starts with them.
 * </ul>
 * Counting is one {@code EVALSHA}, and reading {@code SMEMBERS} and a pipeline of
 * {@code HGETALL}, each of which grows by what happens in one week only.
 */
@Component
class MeasureStore {

	/** What {@code seen} hashes have, at most. */
	private static final long BLOCK = 100;

	private static final int REMOVED_AT_ONCE = 500;

	private final JsonMapper json = JsonMapper.shared();

	private final RedisScript<Long> record = Scripts.of("record.lua", MeasureStore.class, Long.class);

	private final RedisScript<Long> renew = Scripts.of("renew.lua", MeasureStore.class, Long.class);

	private final StringRedisTemplate redis;

	MeasureStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	// counts what was not yet counted. Atomic, and in any number of calls in any order
	// each version counts once
	long record(WorkspaceId workspace, RequestId id, long version, List<Contribution> contributions) {
		return record(workspace, id, version, contributions, "");
	}

	// counts it for good, as it is to be deleted
	void settle(WorkspaceId workspace, RequestId id, long version, List<Contribution> contributions) {
		record(workspace, id, version, contributions, "gone");
	}

	private long record(WorkspaceId workspace, RequestId id, long version, List<Contribution> contributions,
			String gone) {
		List<List<Object>> all = contributions.stream()
			.map((one) -> List.<Object>of(one.version(), one.week().toString(), one.cell().team(),
					CellField.write(one.cell(), one.measure(), one.value(), one.person(), one.rater()), one.by()))
			.toList();
		return Objects.requireNonNull(this.redis.execute(this.record, List.of(key(workspace)),
				String.valueOf(id.number()), String.valueOf(version), this.json.writeValueAsString(all), gone));
	}

	// reads what was counted of some weeks
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
				.add(CellField.read(part.week(), part.team(), (String) field, Long.parseLong((String) count))));
		}
		return counts;
	}

	// begins to count anew, if that is not under way
	void begin(WorkspaceId workspace) {
		this.redis.execute(this.renew, List.of(key(workspace)), "begin");
	}

	// everything was counted anew: from now on that is read, and what was counted before
	// is removed
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
