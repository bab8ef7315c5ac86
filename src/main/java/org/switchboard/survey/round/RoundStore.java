package org.switchboard.survey.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * Rounds of surveys, in Redis. <pre>
 * survey:round:ROUND        hash · until retention deletes it · shape, round (JSON), state (open, closing, closed),
 *                           salt until it closes, results (JSON) from then on; rounds look like pulse-2026-12-01T10:00
 * survey:round:ROUND:asked  hash · until retention deletes it · Slack user → what they're asked (JSON)
 * survey:rounds             sorted set · until retention deletes it · all rounds, by when they opened (epoch ms)
 * survey:rounds:SURVEY      sorted set · forever · one survey's rounds, by when they opened (epoch ms)
 *
 * open    EVAL open.lua
 * find    HMGET, HGETALL of as many as are asked
 * </pre> The answers are in {@link BallotStore}.
 */
@Component
class RoundStore {

	private final RedisScript<Long> open = Scripts.of("open.lua", RoundStore.class, Long.class);

	private final StringRedisTemplate redis;

	RoundStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	// does nothing if the round is already stored
	void open(WorkspaceId workspace, OpenRound round) {
		List<String> arguments = new ArrayList<>(List.of(round.round().id(), String.valueOf(Round.SHAPE),
				RoundJson.write(round.round()), round.salt(), String.valueOf(round.round().openedAt().toEpochMilli())));
		round.asked().forEach((userId, questionnaire) -> {
			arguments.add(userId);
			arguments.add(RoundJson.write(questionnaire));
		});
		this.redis.execute(this.open,
				List.of(key(workspace, round.round().id()), key(workspace, round.round().id(), "asked"),
						workspace.key("survey", "rounds"), workspace.key("survey", "rounds", round.round().survey())),
				arguments.toArray());
	}

	// how many rounds this survey has had
	long count(WorkspaceId workspace, String survey) {
		Long count = this.redis.opsForZSet().zCard(workspace.key("survey", "rounds", survey));
		return (count != null) ? count : 0;
	}

	// the survey's previous round
	Optional<String> before(WorkspaceId workspace, Round round) {
		Set<String> ids = this.redis.opsForZSet()
			.reverseRangeByScore(workspace.key("survey", "rounds", round.survey()), 0,
					round.openedAt().toEpochMilli() - 1d, 0, 1);
		return Optional.ofNullable(ids).stream().flatMap(Set::stream).findFirst();
	}

	List<String> newest(WorkspaceId workspace, int most) {
		return Optional
			.ofNullable(this.redis.opsForZSet().reverseRange(workspace.key("survey", "rounds"), 0, most - 1L))
			.map(List::copyOf)
			.orElse(List.of());
	}

	// rounds opened at or before a time, oldest first
	List<String> oldest(WorkspaceId workspace, Instant until, int skip, int most) {
		return Optional
			.ofNullable(this.redis.opsForZSet()
				.rangeByScore(workspace.key("survey", "rounds"), 0, (double) until.toEpochMilli(), skip, most))
			.map(List::copyOf)
			.orElse(List.of());
	}

	// the index entry goes last, so that an interrupted delete is resumed
	void delete(WorkspaceId workspace, String id) {
		this.redis.delete(List.of(key(workspace, id, "asked"), key(workspace, id)));
		this.redis.opsForZSet().remove(workspace.key("survey", "rounds"), id);
	}

	Optional<OpenRound> find(WorkspaceId workspace, String id) {
		List<Optional<String>> fields = this.redis.<String, String>opsForHash()
			.multiGet(key(workspace, id), List.of("round", "salt"))
			.stream()
			.map(Optional::ofNullable)
			.toList();
		return fields.get(0)
			.map((json) -> new OpenRound(RoundJson.read(json, Round.class), fields.get(1).orElse(""),
					asked(workspace, id)));
	}

	private Map<String, Questionnaire> asked(WorkspaceId workspace, String id) {
		Map<String, Questionnaire> asked = new LinkedHashMap<>();
		this.redis.<String, String>opsForHash()
			.entries(key(workspace, id, "asked"))
			.forEach((userId, questionnaire) -> asked.put(userId, RoundJson.read(questionnaire, Questionnaire.class)));
		return asked;
	}

	// empty while the round is open
	Optional<RoundResults> results(WorkspaceId workspace, String id) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(key(workspace, id), "results"))
			.map((json) -> RoundJson.read(json, RoundResults.class));
	}

	static String key(WorkspaceId workspace, String id, String... more) {
		String[] parts = new String[3 + more.length];
		parts[0] = "survey";
		parts[1] = "round";
		parts[2] = id;
		System.arraycopy(more, 0, parts, 3, more.length);
		return workspace.key(parts);
	}

}
