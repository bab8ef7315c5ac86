package org.switchboard.survey;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Shares the survey file a node last read with the other nodes.
 *
 * <pre>
 * sb:surveys  hash · forever · digest and yaml of the survey file, for all workspaces
 *
 * HSET, HGET
 * </pre>
 */
@Component
class SurveyFileStore {

	private static final String KEY = "sb:surveys";

	private final HashOperations<String, String, String> fields;

	SurveyFileStore(StringRedisTemplate redis) {
		this.fields = redis.opsForHash();
	}

	// if two nodes store at the same time, the later one wins
	void store(String yaml) {
		this.fields.putAll(KEY, Map.of("digest", digest(yaml), "yaml", yaml));
	}

	// the text, if it differs from the known one
	Optional<String> other(String known) {
		return Optional.ofNullable(this.fields.get(KEY, "digest"))
			.filter((digest) -> !digest.equals(known))
			.flatMap((digest) -> Optional.ofNullable(this.fields.get(KEY, "yaml")));
	}

	static String digest(String yaml) {
		return DigestUtils.md5DigestAsHex(yaml.getBytes(StandardCharsets.UTF_8));
	}

}
