package org.switchboard.journal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.data.redis.RedisConnectionFailureException;

/**
 * Says at start-up that Redis is not there.
 */
class RedisFailureAnalyzer extends AbstractFailureAnalyzer<RedisConnectionFailureException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, RedisConnectionFailureException cause) {
		return new FailureAnalysis("Redis can't be reached: " + cause.getMostSpecificCause().getMessage(),
				"Start Redis, or say where it is with spring.data.redis.host and spring.data.redis.port.", cause);
	}

}
