package org.switchboard.survey.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * The answers of an open round, in Redis. <pre>
 * survey:round:ROUND:ballots  hash · until the round is closed · pseudonym of a person and question → sealed answer or
 *                             blank, without who, what or when
 *
 * lay out HSET of 500 slots at a time
 * answer  EVAL answer.lua
 * read    HMGET of 500 slots at a time, or of one person's
 * close   EVAL stop.lua, EVAL close.lua
 * </pre> All slots exist from the start and look alike. An answer changes one value and
 * nothing else in Redis.
 */
@Component
class BallotStore {

	private static final int PIECE = 500;

	private final RedisScript<List<String>> answer = answers();

	private final RedisScript<Long> stop = Scripts.of("stop.lua", BallotStore.class, Long.class);

	private final RedisScript<Long> close = Scripts.of("close.lua", BallotStore.class, Long.class);

	private final StringRedisTemplate redis;

	BallotStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@SuppressWarnings("unchecked")
	private static RedisScript<List<String>> answers() {
		return Scripts.of("answer.lua", BallotStore.class, (Class<List<String>>) (Class<?>) List.class);
	}

	// creates a round's slots before it opens; slots of an earlier attempt stay there,
	// unread
	void layOut(WorkspaceId workspace, String id, Map<String, String> slots) {
		Map<String, String> piece = new LinkedHashMap<>();
		slots.forEach((slot, value) -> {
			piece.put(slot, value);
			if (piece.size() == PIECE) {
				this.redis.opsForHash().putAll(key(workspace, id), piece);
				piece.clear();
			}
		});
		this.redis.opsForHash().putAll(key(workspace, id), piece);
	}

	// replaces earlier answers and returns the values of the slots. Atomic: saves
	// nothing, and returns empty, once the round is closed
	Optional<Map<String, String>> answer(WorkspaceId workspace, Round round, Map<String, String> answers,
			List<String> slots, Instant now) {
		List<String> arguments = new ArrayList<>(
				List.of(String.valueOf(now.isBefore(round.closesAt()) ? 1 : 0), String.valueOf(answers.size())));
		answers.forEach((slot, value) -> {
			arguments.add(slot);
			arguments.add(value);
		});
		arguments.addAll(slots);
		List<String> values = this.redis.execute(this.answer,
				List.of(RoundStore.key(workspace, round.id()), key(workspace, round.id())), arguments.toArray());
		return values.isEmpty() ? Optional.empty() : Optional.of(present(slots, values));
	}

	// reads the slots in the order of their names, which reveals nothing about whose they
	// are
	Map<String, String> read(WorkspaceId workspace, String id, Collection<String> slots) {
		List<String> sorted = slots.stream().sorted().toList();
		Map<String, String> all = new HashMap<>();
		for (int from = 0; from < sorted.size(); from += PIECE) {
			List<String> piece = sorted.subList(from, Math.min(sorted.size(), from + PIECE));
			all.putAll(present(piece, this.redis.<String, String>opsForHash().multiGet(key(workspace, id), piece)));
		}
		return all;
	}

	private static Map<String, String> present(List<String> slots, List<String> values) {
		Map<String, String> present = new HashMap<>();
		for (int i = 0; i < slots.size(); i++) {
			if (values.get(i) != null) {
				present.put(slots.get(i), values.get(i));
			}
		}
		return present;
	}

	// no more answers from here on
	void stopAnswers(WorkspaceId workspace, String id) {
		this.redis.execute(this.stop, List.of(RoundStore.key(workspace, id)));
	}

	// stores the results and deletes all answers and the salt, unless that already
	// happened
	void close(WorkspaceId workspace, String id, RoundResults results) {
		this.redis.execute(this.close, List.of(RoundStore.key(workspace, id), key(workspace, id)),
				RoundJson.write(results));
	}

	private static String key(WorkspaceId workspace, String id) {
		return RoundStore.key(workspace, id, "ballots");
	}

}
