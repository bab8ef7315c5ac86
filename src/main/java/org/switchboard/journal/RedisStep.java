package org.switchboard.journal;

import java.util.List;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.setup.SetupOnly;
import org.switchboard.setup.SetupStep;

/** The setup step that checks whether Redis can store anything. */
@SetupOnly
@Order(3)
class RedisStep implements SetupStep.Source {

	private final StringRedisTemplate redis;

	RedisStep(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public List<SetupStep> steps() {
		try {
			RecordsHealthIndicator.store(this.redis);
			return List.of(new SetupStep("Redis", "", ""));
		}
		catch (DataAccessException ex) {
			FailureAnalysis failure = new RedisFailureAnalyzer().analyze(ex, ex);
			return List.of(new SetupStep("Redis", String.valueOf(failure.getAction()), failure.getDescription()));
		}
	}

}
