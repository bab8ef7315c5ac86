package org.switchboard.survey.budget;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.survey.FatigueBudget;
import org.switchboard.workspace.WorkspaceId;

/**
 * How often each person was asked something lately, or will be, in Redis. <pre>
 * sb:{T0123ABCD}:survey:asks:U0123  sorted set  what they were or will be asked → when (epoch ms), as long as it counts
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
	 * Counts that someone is to be asked some things, the first ones for which there is
	 * room. Atomic: of two that ask at once, both only if there is room for both.
	 * @param workspace where
	 * @param userId whom
	 * @param what what each asking is known by, and when it is to be, the earliest first;
	 * counted once, however often it is told
	 * @param budget how much is too much
	 * @param keep how many times are to be left after it
	 * @return how many of these they may be asked
	 */
	public int spend(WorkspaceId workspace, String userId, Map<String, Instant> what, FatigueBudget budget, int keep) {
		List<String> arguments = new ArrayList<>(List.of(String.valueOf(this.clock.millis()),
				String.valueOf(budget.in().toMillis()), String.valueOf(budget.asks() - keep)));
		what.forEach((name, at) -> {
			arguments.add(name);
			arguments.add(String.valueOf(at.toEpochMilli()));
		});
		return Math.toIntExact(
				this.redis.execute(SPEND, List.of(workspace.key("survey", "asks", userId)), arguments.toArray()));
	}

}
