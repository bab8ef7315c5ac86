package org.switchboard.escalation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * Whose turn it is, in Redis. <pre>
 * turns:of:TEAM                sorted set · forever · user → the number of their latest turn, for everyone who was ever
 *                              on the team
 * turns:given:REQUEST:VERSION  string · for a week · who got this request when this version brought it to the team
 *
 * take  EVAL take-turn.lua
 * </pre> Repeated calls for the same request and version return the same member and use
 * one turn, as long as that member is present.
 */
@Component
class RotationStore {

	/** Longer than the journal redelivers an entry. */
	private static final Duration KEPT = Duration.ofDays(7);

	private static final RedisScript<String> TAKE = Scripts.of("take-turn.lua", RotationStore.class, String.class);

	private final StringRedisTemplate redis;

	RotationStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	// picks the member who has waited longest, in one round trip
	Optional<String> take(WorkspaceId workspace, String team, RequestId id, long since, List<String> present) {
		List<String> arguments = new ArrayList<>(List.of(String.valueOf(KEPT.toMillis())));
		arguments.addAll(present);
		List<String> keys = List.of(workspace.key("turns", "of", team),
				workspace.key("turns", "given", id.toString(), String.valueOf(since)));
		return Optional.ofNullable(this.redis.execute(TAKE, keys, arguments.toArray()));
	}

}
