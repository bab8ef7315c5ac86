package org.switchboard.journal;

import java.util.Properties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Warns where a Redis that is killed would forget what it had acknowledged:
 * {@code INFO persistence}, once.
 */
@Component
class DurabilityCheck {

	private static final Logger logger = LoggerFactory.getLogger(DurabilityCheck.class);

	private final StringRedisTemplate redis;

	DurabilityCheck(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@EventListener(ApplicationReadyEvent.class)
	void check() {
		try (RedisConnection connection = this.redis.getRequiredConnectionFactory().getConnection()) {
			Properties persistence = connection.serverCommands().info("persistence");
			if (persistence != null && "0".equals(persistence.getProperty("aof_enabled"))) {
				logger.warn("Redis keeps no append-only file: requests that were acknowledged are lost when it is "
						+ "killed. Set appendonly yes, and better still appendfsync always.");
			}
		}
	}

}
