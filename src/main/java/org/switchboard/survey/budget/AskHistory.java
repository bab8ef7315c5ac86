package org.switchboard.survey.budget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.directory.PersonalData;
import org.switchboard.survey.FatigueBudget;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * How often each person was asked something lately, or will be, in Redis. <pre>
 * survey:asks:USER  sorted set · for 30 days · what they were or will be asked and reminded of → when (epoch ms),
 *                   whether or not they answer
 *
 * spend  EVAL spend.lua
 * join   ZUNIONSTORE, PEXPIRE, DEL
 * </pre>
 */
@Component
public class AskHistory implements PersonalData {

	private static final RedisScript<Long> SPEND = Scripts.of("spend.lua", AskHistory.class, Long.class);

	private final StringRedisTemplate redis;

	private final Clock clock;

	AskHistory(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	/**
	 * Counts that someone is to be asked some things, the first ones for which there is
	 * room. Atomic: of two that ask at once, both only if there is room for both.
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
		return Math.toIntExact(this.redis.execute(SPEND, List.of(key(workspace, userId)), arguments.toArray()));
	}

	@Override
	public String name() {
		return "asked";
	}

	@Override
	public List<?> of(WorkspaceId workspace, String userId) {
		return Stream.ofNullable(this.redis.opsForZSet().rangeWithScores(key(workspace, userId), 0, -1))
			.flatMap(Set::stream)
			.map((asked) -> Map.of("what", Objects.requireNonNull(asked.getValue()), "at",
					Instant.ofEpochMilli(Objects.requireNonNull(asked.getScore()).longValue()).toString()))
			.toList();
	}

	@Override
	public void join(WorkspaceId workspace, String before, String now) {
		String from = key(workspace, before);
		String to = key(workspace, now);
		long kept = Math.max(this.redis.getExpire(from, TimeUnit.MILLISECONDS),
				this.redis.getExpire(to, TimeUnit.MILLISECONDS));
		if (this.redis.hasKey(from)) {
			this.redis.opsForZSet().unionAndStore(to, from, to);
			this.redis.expire(to, Duration.ofMillis(kept));
			this.redis.delete(from);
		}
	}

	private static String key(WorkspaceId workspace, String userId) {
		return workspace.key("survey", "asks", userId);
	}

}
