package org.switchboard.journal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.dao.DataAccessException;

/** Explains at start-up that Redis is unreachable or unusable. */
class RedisFailureAnalyzer extends AbstractFailureAnalyzer<DataAccessException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DataAccessException cause) {
		String why = String.valueOf(cause.getMostSpecificCause().getMessage());
		return new FailureAnalysis("Redis can't be used: " + why, remedy(why), cause);
	}

	private static String remedy(String why) {
		if (why.contains("READONLY")) {
			return "Point spring.data.redis.host and spring.data.redis.port to the primary.";
		}
		if (why.contains("MISCONF") || why.contains("OOM")) {
			return "Give Redis more disk space, or more memory with maxmemory.";
		}
		if (why.contains("NOAUTH") || why.contains("WRONGPASS") || why.contains("NOPERM")) {
			return "Set spring.data.redis.password, and spring.data.redis.username if it has users.";
		}
		return "Start Redis, or set its address with spring.data.redis.host and spring.data.redis.port.";
	}

}
