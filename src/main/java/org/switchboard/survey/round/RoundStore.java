package org.switchboard.survey.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Rounds of surveys in Redis. <pre>
 * sb:{T0123ABCD}:survey:round:pulse-2026-12-01T10:00          hash  shape, round (JSON), state (open, closing, closed),
 *                                                                   salt until it is closed, results (JSON) from then on
 * sb:{T0123ABCD}:survey:round:pulse-2026-12-01T10:00:asked    hash  Slack user → what they are asked (JSON)
 * sb:{T0123ABCD}:survey:round:pulse-2026-12-01T10:00:ballots  hash  ballot, space, topic/question → answer; until it is
 *                                                                   closed
 * sb:{T0123ABCD}:survey:rounds                                sorted set  rounds by when they were opened (epoch ms)
 * sb:{T0123ABCD}:survey:rounds:pulse                          sorted set  those of a survey
 *
 * open    EVAL open.lua
 * find    HMGET, HGETALL of as many as are asked
 * answer  EVAL answer.lua
 * close   EVAL stop.lua; HGETALL of as many as have answered; EVAL close.lua
 * </pre> An answer has no time, and nothing tells who gave it.
 */
@Component
class RoundStore {

	private final RedisScript<Long> open = script("open.lua");

	private final RedisScript<List<String>> answer = answers();

	private final RedisScript<Long> stop = script("stop.lua");

	private final RedisScript<Long> close = script("close.lua");

	private final StringRedisTemplate redis;

	RoundStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	private static RedisScript<Long> script(String name) {
		return RedisScript.of(new ClassPathResource(name, RoundStore.class), Long.class);
	}

	@SuppressWarnings("unchecked")
	private static RedisScript<List<String>> answers() {
		return RedisScript.of(new ClassPathResource("answer.lua", RoundStore.class),
				(Class<List<String>>) (Class<?>) List.class);
	}

	/**
	 * Opens a round, unless it was before.
	 * @param workspace where
	 * @param round the round with those who are asked
	 */
	void open(WorkspaceId workspace, OpenRound round) {
		List<String> arguments = new ArrayList<>(List.of(round.round().id(), String.valueOf(Round.SHAPE),
				RoundJson.write(round.round()), round.salt(), String.valueOf(round.round().openedAt().toEpochMilli())));
		round.asked().forEach((userId, seat) -> {
			arguments.add(userId);
			arguments.add(RoundJson.write(seat));
		});
		this.redis.execute(this.open,
				List.of(key(workspace, round.round().id()), key(workspace, round.round().id(), "asked"),
						workspace.key("survey", "rounds"), workspace.key("survey", "rounds", round.round().survey())),
				arguments.toArray());
	}

	/**
	 * How many rounds of a survey there were.
	 * @param workspace where
	 * @param survey which survey
	 * @return the number of the next one, from 0
	 */
	long count(WorkspaceId workspace, String survey) {
		Long count = this.redis.opsForZSet().zCard(workspace.key("survey", "rounds", survey));
		return (count != null) ? count : 0;
	}

	/**
	 * The newest rounds.
	 * @param workspace where
	 * @param most the most of them
	 * @return their ids, newest first
	 */
	List<String> newest(WorkspaceId workspace, int most) {
		Set<String> ids = this.redis.opsForZSet().reverseRange(workspace.key("survey", "rounds"), 0, most - 1L);
		return (ids != null) ? List.copyOf(ids) : List.of();
	}

	/**
	 * The round of a survey before another.
	 * @param workspace where
	 * @param round the other
	 * @return its id, if there is one
	 */
	Optional<String> before(WorkspaceId workspace, Round round) {
		Set<String> ids = this.redis.opsForZSet()
			.reverseRangeByScore(workspace.key("survey", "rounds", round.survey()), 0,
					round.openedAt().toEpochMilli() - 1d, 0, 1);
		return Optional.ofNullable(ids).stream().flatMap(Set::stream).findFirst();
	}

	/**
	 * A round with those who are asked.
	 * @param workspace where
	 * @param id which
	 * @return nothing if there is no such round
	 */
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

	private Map<String, Seat> asked(WorkspaceId workspace, String id) {
		Map<String, Seat> asked = new LinkedHashMap<>();
		this.redis.<String, String>opsForHash()
			.entries(key(workspace, id, "asked"))
			.forEach((userId, seat) -> asked.put(userId, RoundJson.read(seat, Seat.class)));
		return asked;
	}

	/**
	 * Keeps answers, in place of what was answered before. Atomic: nothing is kept once
	 * the round is closed.
	 * @param workspace where
	 * @param round which round
	 * @param ballot whose
	 * @param answers by field
	 * @param fields all that the ballot may have
	 * @param now the time
	 * @return which of the fields have an answer now, or nothing if it was too late
	 */
	Optional<List<String>> answer(WorkspaceId workspace, Round round, String ballot, Map<String, String> answers,
			List<String> fields, Instant now) {
		List<String> arguments = new ArrayList<>(List.of(ballot, String.valueOf(now.isBefore(round.closesAt()) ? 1 : 0),
				String.valueOf(answers.size())));
		answers.forEach((field, value) -> {
			arguments.add(field);
			arguments.add(value);
		});
		arguments.addAll(fields);
		List<String> answered = this.redis.execute(this.answer,
				List.of(key(workspace, round.id()), key(workspace, round.id(), "ballots")), arguments.toArray());
		return answered.contains("late") ? Optional.empty() : Optional.of(answered);
	}

	/**
	 * What was answered so far.
	 * @param workspace where
	 * @param id of which round
	 * @return by ballot and field
	 */
	Map<String, Map<String, String>> ballots(WorkspaceId workspace, String id) {
		Map<String, Map<String, String>> ballots = new LinkedHashMap<>();
		this.redis.<String, String>opsForHash().entries(key(workspace, id, "ballots")).forEach((key, answer) -> {
			String[] parts = key.split(" ", 2);
			ballots.computeIfAbsent(parts[0], (first) -> new LinkedHashMap<>()).put(parts[1], answer);
		});
		return ballots;
	}

	/**
	 * From now on nothing is answered any more.
	 * @param workspace where
	 * @param id which round
	 */
	void stopAnswers(WorkspaceId workspace, String id) {
		this.redis.execute(this.stop, List.of(key(workspace, id)));
	}

	/**
	 * Keeps what may be told, and forgets all answers and the salt, unless that was done
	 * before.
	 * @param workspace where
	 * @param id of which round
	 * @param results what may be told
	 */
	void close(WorkspaceId workspace, String id, RoundResults results) {
		this.redis.execute(this.close, List.of(key(workspace, id), key(workspace, id, "ballots")),
				RoundJson.write(results));
	}

	/**
	 * What may be told of a round.
	 * @param workspace where
	 * @param id which
	 * @return nothing before it is closed
	 */
	Optional<RoundResults> results(WorkspaceId workspace, String id) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(key(workspace, id), "results"))
			.map((json) -> RoundJson.read(json, RoundResults.class));
	}

	private static String key(WorkspaceId workspace, String id, String... more) {
		String[] parts = new String[3 + more.length];
		parts[0] = "survey";
		parts[1] = "round";
		parts[2] = id;
		System.arraycopy(more, 0, parts, 3, more.length);
		return workspace.key(parts);
	}

}
