package org.switchboard.survey.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * The answers of a round that is open, in Redis. <pre>
 * sb:{T0123ABCD}:survey:round:pulse-2026-12-01T10:00:ballots  hash  ballot, space, topic/question → answer
 *
 * answer  EVAL answer.lua
 * close   EVAL stop.lua; HGETALL of as many as have answered; EVAL close.lua
 * </pre> An answer has no time, and nothing tells who gave it.
 */
@Component
class BallotStore {

	private final RedisScript<List<String>> answer = answers();

	private final RedisScript<Long> stop = script("stop.lua");

	private final RedisScript<Long> close = script("close.lua");

	private final StringRedisTemplate redis;

	BallotStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	private static RedisScript<Long> script(String name) {
		return RedisScript.of(new ClassPathResource(name, BallotStore.class), Long.class);
	}

	@SuppressWarnings("unchecked")
	private static RedisScript<List<String>> answers() {
		return RedisScript.of(new ClassPathResource("answer.lua", BallotStore.class),
				(Class<List<String>>) (Class<?>) List.class);
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
				List.of(RoundStore.key(workspace, round.id()), key(workspace, round.id())), arguments.toArray());
		return answered.contains("late") ? Optional.empty() : Optional.of(answered);
	}

	/**
	 * What was answered so far.
	 * @param workspace where
	 * @param id of which round
	 * @return by ballot and field
	 */
	Map<String, Map<String, String>> all(WorkspaceId workspace, String id) {
		Map<String, Map<String, String>> ballots = new LinkedHashMap<>();
		this.redis.<String, String>opsForHash().entries(key(workspace, id)).forEach((key, answer) -> {
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
		this.redis.execute(this.stop, List.of(RoundStore.key(workspace, id)));
	}

	/**
	 * Keeps what may be told, and forgets all answers and the salt, unless that was done
	 * before.
	 * @param workspace where
	 * @param id of which round
	 * @param results what may be told
	 */
	void close(WorkspaceId workspace, String id, RoundResults results) {
		this.redis.execute(this.close, List.of(RoundStore.key(workspace, id), key(workspace, id)),
				RoundJson.write(results));
	}

	private static String key(WorkspaceId workspace, String id) {
		return RoundStore.key(workspace, id, "ballots");
	}

}
