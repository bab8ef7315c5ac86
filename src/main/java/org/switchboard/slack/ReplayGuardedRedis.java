package org.switchboard.slack;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * The Redis client of all modules. Refuses to read or change anything for a call that
 * Slack sent before.
 */
@Component
class ReplayGuardedRedis extends StringRedisTemplate {

	private final SignedCalls calls;

	ReplayGuardedRedis(RedisConnectionFactory connections, SignedCalls calls) {
		super(connections);
		this.calls = calls;
	}

	@Override
	public <T extends @Nullable Object> T execute(RedisCallback<T> action, boolean exposeConnection, boolean pipeline) {
		this.calls.awaitClaim();
		return super.execute(action, exposeConnection, pipeline);
	}

}
