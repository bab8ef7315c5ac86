package org.switchboard.journal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.dao.DataAccessException;

/**
 * Says at start-up that Redis is not there, or does not do what is needed.
 */
class RedisFailureAnalyzer extends AbstractFailureAnalyzer<DataAccessException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DataAccessException cause) {
		String why = String.valueOf(cause.getMostSpecificCause().getMessage());
		return new FailureAnalysis("Redis can't be used: " + why, remedy(why), cause);
	}

	private static String remedy(String why) {
		if (why.contains("READONLY")) {
			return "Say with spring.data.redis.host and spring.data.redis.port where the primary is.";
		}
		if (why.contains("MISCONF") || why.contains("OOM")) {
			return "Give Redis more room: on its disk, or with maxmemory in its memory.";
		}
		if (why.contains("NOAUTH") || why.contains("WRONGPASS") || why.contains("NOPERM")) {
			return "Set spring.data.redis.password, and spring.data.redis.username if it has users.";
		}
		return "Start Redis, or say where it is with spring.data.redis.host and spring.data.redis.port.";
	}

}
