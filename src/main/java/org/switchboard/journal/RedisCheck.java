package org.switchboard.journal;

import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Checks Redis with {@code INFO} before anything is served: one that is too old stops the
 * start, and the log warns if it could lose acknowledged data or is open to others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RedisCheck implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(RedisCheck.class);

	private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4}).*");

	private static final int TRIES = 5;

	private final StringRedisTemplate redis;

	private final DataRedisConnectionDetails details;

	RedisCheck(StringRedisTemplate redis, DataRedisConnectionDetails details) {
		this.redis = redis;
		this.details = details;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		RedisExposureWarning.warning(this.details).ifPresent(logger::warn);
		Properties info = info(TRIES);
		if (info != null) {
			check(info);
		}
	}

	// again, because Lettuce sometimes sees a refused connection end before it reads why
	private @Nullable Properties info(int tries) {
		try {
			return read();
		}
		catch (RedisConnectionFailureException ex) {
			if (tries == 1) {
				throw ex;
			}
			return info(tries - 1);
		}
	}

	private @Nullable Properties read() {
		try (RedisConnection connection = this.redis.getRequiredConnectionFactory().getConnection()) {
			return connection.serverCommands().info();
		}
	}

	private static void check(Properties info) {
		String version = info.getProperty("redis_version", "");
		if (isTooOld(version)) {
			throw new RedisTooOld(version);
		}
		if ("0".equals(info.getProperty("aof_enabled"))) {
			logger.warn("Redis has no append-only file, so a crash loses acknowledged requests. "
					+ "Set appendonly yes, preferably with appendfsync always.");
		}
		if (!"0".equals(info.getProperty("maxmemory", "0"))
				&& !"noeviction".equals(info.getProperty("maxmemory_policy", "noeviction"))) {
			logger.warn("Redis evicts stored data when its memory is full. " + "Set maxmemory-policy noeviction.");
		}
	}

	// a version that isn't numeric passes
	static boolean isTooOld(String version) {
		Matcher parts = VERSION.matcher(version);
		if (!parts.matches()) {
			return false;
		}
		int major = Integer.parseInt(parts.group(1));
		return major < 6 || (major == 6 && Integer.parseInt(parts.group(2)) < 2);
	}

}
