package org.switchboard.digest;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import org.switchboard.directory.PersonalData;
import org.switchboard.workspace.WorkspaceId;

/**
 * Who opted in to shout-outs in digests, in Redis. <pre>
 * digest:named  set · forever · users who opted in to shout-outs in the weekly report
 *
 * add  SADD · remove  SREM · all  SMEMBERS
 * </pre>
 */
@Component
class ShoutOutStore implements PersonalData {

	private final StringRedisTemplate redis;

	ShoutOutStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	void add(WorkspaceId workspace, String userId) {
		this.redis.opsForSet().add(key(workspace), userId);
	}

	void remove(WorkspaceId workspace, String userId) {
		this.redis.opsForSet().remove(key(workspace), userId);
	}

	Set<String> all(WorkspaceId workspace) {
		return Objects.requireNonNullElse(this.redis.opsForSet().members(key(workspace)), Set.of());
	}

	@Override
	public String name() {
		return "thanks";
	}

	@Override
	public List<?> of(WorkspaceId workspace, String userId) {
		return all(workspace).contains(userId) ? List.of("on") : List.of();
	}

	@Override
	public void join(WorkspaceId workspace, String before, String now) {
		if (all(workspace).contains(before)) {
			add(workspace, now);
			remove(workspace, before);
		}
	}

	private static String key(WorkspaceId workspace) {
		return workspace.key("digest", "named");
	}

}
