package org.switchboard.survey.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.survey.FatigueBudget;
import org.switchboard.workspace.WorkspaceId;

/**
 * How often each person was asked something lately, in Redis. <pre>
 * sb:{T0123ABCD}:survey:asks:U0123  sorted set  what they were asked → when (epoch ms), as long as it counts
 *
 * spend  EVAL spend.lua
 * </pre>
 */
@Component
public class Asks {

	private static final RedisScript<Long> SPEND = RedisScript.of(new ClassPathResource("spend.lua", Asks.class),
			Long.class);

	private final StringRedisTemplate redis;

	private final Clock clock;

	Asks(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	/**
	 * Counts that somebody is asked something, if they were not asked too much. Atomic:
	 * of two who ask at once, both only if there is room for both.
	 * @param workspace where
	 * @param userId whom
	 * @param what what the asking is known by: counted once, however often it is told
	 * @param budget how much is too much
	 * @param keep how many times are to be left after it
	 * @return whether they may be asked
	 */
	public boolean spend(WorkspaceId workspace, String userId, String what, FatigueBudget budget, int keep) {
		Instant now = this.clock.instant();
		Long spent = this.redis.execute(SPEND, List.of(workspace.key("survey", "asks", userId)), what,
				String.valueOf(now.toEpochMilli()), String.valueOf(budget.in().toMillis()),
				String.valueOf(budget.asks() - keep));
		return spent != null && spent == 1;
	}

}
