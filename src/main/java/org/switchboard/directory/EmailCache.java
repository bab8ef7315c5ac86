package org.switchboard.directory;

import java.util.Optional;
import java.util.Set;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Whom e-mail addresses belong to, looked up in Slack once. <pre>
 * directory:emails  hash · while in the file · lowercase address → Slack user ID
 *
 * HGET, HSET, HKEYS, HDEL
 * </pre>
 */
@Component
class EmailCache {

	private final StringRedisTemplate redis;

	private final PeopleByEmail people;

	EmailCache(StringRedisTemplate redis, PeopleByEmail people) {
		this.redis = redis;
		this.people = people;
	}

	static String key(WorkspaceId workspace) {
		return workspace.key("directory", "emails");
	}

	Optional<String> slackUserId(WorkspaceId workspace, String email) {
		HashOperations<String, String, String> hash = this.redis.opsForHash();
		Optional<String> known = Optional.ofNullable(hash.get(key(workspace), email));
		if (known.isPresent()) {
			return known;
		}
		Optional<String> found = this.people.slackUserId(workspace, email);
		found.ifPresent((userId) -> hash.put(key(workspace), email, userId));
		return found;
	}

	// drops addresses the district file no longer names. Removing an address and adding
	// it back forces a new lookup
	void keepOnly(WorkspaceId workspace, Set<String> named) {
		HashOperations<String, String, String> hash = this.redis.opsForHash();
		Object[] gone = hash.keys(key(workspace)).stream().filter((email) -> !named.contains(email)).toArray();
		if (gone.length > 0) {
			hash.delete(key(workspace), gone);
		}
	}

}
