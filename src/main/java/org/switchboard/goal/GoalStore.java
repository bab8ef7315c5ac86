package org.switchboard.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.measure.Quarter;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.StoredJson;
import org.switchboard.workspace.WorkspaceId;

/**
 * Goals in Redis. <pre>
 * goal:QUARTER  hash · forever, a few for each team · id → {@link Goal} as JSON; quarters look like 2031-q4
 *
 * change  EVAL change.lua · read  HGETALL, HGET
 * </pre>
 */
@Component
class GoalStore {

	private static final RedisScript<Long> CHANGE = Scripts.of("change.lua", GoalStore.class, Long.class);

	private static final JsonMapper JSON = StoredJson.builder().build();

	private final StringRedisTemplate redis;

	GoalStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	// Returns a quarter's goals, without dropped ones.
	List<Goal> all(WorkspaceId workspace, Quarter quarter) {
		return everything(workspace, quarter).stream().filter((goal) -> !goal.dropped()).toList();
	}

	// Returns a quarter's goals, including dropped ones.
	List<Goal> everything(WorkspaceId workspace, Quarter quarter) {
		Map<String, String> all = new TreeMap<>(
				this.redis.<String, String>opsForHash().entries(key(workspace, quarter)));
		return all.values().stream().map(GoalStore::read).toList();
	}

	Optional<Goal> find(WorkspaceId workspace, GoalRef ref) {
		return stored(workspace, ref).map(GoalStore::read).filter((goal) -> !goal.dropped());
	}

	// Changes a goal; retries if it was changed at the same time.
	Optional<Goal> change(WorkspaceId workspace, GoalRef ref, Function<Optional<Goal>, Optional<Goal>> change) {
		while (true) {
			Optional<String> before = stored(workspace, ref);
			Optional<Goal> next = change.apply(before.map(GoalStore::read));
			if (next.isEmpty() || Long.valueOf(1)
				.equals(this.redis.execute(CHANGE, List.of(key(workspace, ref.quarter())), ref.id(), before.orElse(""),
						JSON.writeValueAsString(next.get())))) {
				return next;
			}
		}
	}

	private Optional<String> stored(WorkspaceId workspace, GoalRef ref) {
		return Optional
			.ofNullable(this.redis.<String, String>opsForHash().get(key(workspace, ref.quarter()), ref.id()));
	}

	private static Goal read(String json) {
		return JSON.readValue(json, Goal.class);
	}

	private static String key(WorkspaceId workspace, Quarter quarter) {
		return workspace.key("goal", quarter.id());
	}

}
