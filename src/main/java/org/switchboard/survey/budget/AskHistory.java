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
 * How often each person was recently asked something, or is about to be, in Redis. <pre>
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
	 * Spends budget on as many of these asks as fit, in order. Atomic: two concurrent
	 * calls both succeed only if there is room for both.
	 * @param what the asks and when they go out, earliest first; each name counts only
	 * once
	 * @param budget the limit
	 * @param keep how many asks must remain afterward
	 * @return how many of these the person may be asked
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
