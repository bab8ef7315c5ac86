package org.switchboard.intake.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.sealing.Sealing;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.StoredJson;
import org.switchboard.workspace.WorkspaceId;

/**
 * Drafts in Redis, for a week after their last message. <pre>
 * draft:DRAFT                  hash · for a week · user, version, state, last (epoch ms of its newest message), count,
 *                              1, 2, … (its messages as JSON, encrypted if there is a key) and, once it's sent,
 *                              request; drafts look like U1-C1-1764000000.000100
 * draft:open:USER:CHANNEL      string · for a week · the latest draft someone started in a conversation
 * draft:heard:USER:CHANNEL:TS  string · for a week · the draft made from an event
 * draft:ends                   sorted set · a week, and until another starts · all drafts, by when they expire
 *
 * EVAL take.lua, EVAL settle.lua
 * </pre> Both scripts may be sent again any number of times.
 */
@Component
class DraftStore {

	// a draft from Friday is still there on Monday
	private static final Duration KEPT = Duration.ofDays(7);

	// all are read with each new message; beyond this, another draft starts
	private static final int MOST_MESSAGES = 20;

	// forgotten when another starts
	private static final int FORGOTTEN_AT_ONCE = 5;

	private static final JsonMapper JSON = StoredJson.builder().build();

	private final RedisScript<String> take = Scripts.of("take.lua", DraftStore.class, String.class);

	private final RedisScript<String> settle = Scripts.of("settle.lua", DraftStore.class, String.class);

	private final StringRedisTemplate redis;

	private final DraftProperties properties;

	private final Sealing sealing;

	private final Clock clock;

	DraftStore(StringRedisTemplate redis, DraftProperties properties, Sealing sealing, Clock clock) {
		this.redis = redis;
		this.properties = properties;
		this.sealing = sealing;
		this.clock = clock;
	}

	// takes a message in: into the draft it still belongs to, or into a new one. Atomic
	Taken take(WorkspaceId workspace, DraftSource heard) {
		String answer = this.redis.execute(this.take, List.of(workspace.key("draft", "ends")),
				workspace.key("draft", ""), heard.userId(), heard.channel(), heard.eventTs(),
				String.valueOf(heard.at().toEpochMilli()), String.valueOf(this.properties.burst().toMillis()),
				this.sealing.seal(workspace, sealedFor(heard.userId(), heard.channel()),
						JSON.writeValueAsString(heard.part())),
				String.valueOf(KEPT.toMillis()), String.valueOf(this.clock.millis()), String.valueOf(MOST_MESSAGES));
		String[] words = answer.split(" ", 2);
		return new Taken(words[0], words[1].equals("begun"));
	}

	// ends a draft: it's sent or discarded. A sent draft stays sent
	List<String> settle(WorkspaceId workspace, String id, Draft.State state, int seen, Optional<RequestId> request) {
		String changed = this.redis.execute(this.settle, List.of(workspace.key("draft", "ends")),
				workspace.key("draft", ""), id, state.name(), String.valueOf(seen),
				request.map(RequestId::toString).orElse(""), String.valueOf(KEPT.toMillis()),
				String.valueOf(this.clock.millis()));
		return changed.isEmpty() ? List.of() : List.of(changed.split(" "));
	}

	Optional<Draft> find(WorkspaceId workspace, String id) {
		Map<String, String> stored = this.redis.<String, String>opsForHash().entries(workspace.key("draft", id));
		return stored.isEmpty() ? Optional.empty() : Optional.of(draft(workspace, id, stored));
	}

	// the drafts that have expired, a few at a time
	Set<String> forgotten(WorkspaceId workspace) {
		Set<String> ids = this.redis.opsForZSet()
			.rangeByScore(workspace.key("draft", "ends"), 0, (double) this.clock.millis(), 0, FORGOTTEN_AT_ONCE);
		return (ids != null) ? ids : Set.of();
	}

	void forget(WorkspaceId workspace, String id) {
		this.redis.opsForZSet().remove(workspace.key("draft", "ends"), id);
	}

	// its drafts of a week, a hundred at a time
	List<String> idsOf(WorkspaceId workspace, String userId) {
		ScanOptions theirs = ScanOptions.scanOptions().match(userId + "-*").count(100).build();
		try (Cursor<ZSetOperations.TypedTuple<String>> found = this.redis.opsForZSet()
			.scan(workspace.key("draft", "ends"), theirs)) {
			return found.stream().map((one) -> Objects.requireNonNull(one.getValue())).toList();
		}
	}

	List<String> unsentOf(WorkspaceId workspace, String userId) {
		return idsOf(workspace, userId).stream().filter((id) -> {
			Object state = this.redis.opsForHash().get(workspace.key("draft", id), "state");
			return state != null && !state.equals(Draft.State.SENT.name());
		}).toList();
	}

	// what's known of their messages is deleted when they end
	void delete(WorkspaceId workspace, List<String> ids) {
		this.redis.delete(ids.stream().map((id) -> workspace.key("draft", id)).toList());
	}

	private Draft draft(WorkspaceId workspace, String id, Map<String, String> stored) {
		String[] begins = id.split("-", 3);
		String of = sealedFor(begins[0], begins[1]);
		int count = Integer.parseInt(stored.getOrDefault("count", "0"));
		List<Draft.Part> parts = new ArrayList<>();
		for (int number = 1; number <= count; number++) {
			Optional.ofNullable(stored.get(String.valueOf(number)))
				.map((part) -> this.sealing.open(workspace, of, part))
				.ifPresent((part) -> parts.add(JSON.readValue(part, Draft.Part.class)));
		}
		return new Draft(id, stored.getOrDefault("user", ""), Long.parseLong(stored.getOrDefault("version", "0")),
				Draft.State.valueOf(stored.getOrDefault("state", Draft.State.OPEN.name())),
				RequestId.parse(stored.getOrDefault("request", "")), parts);
	}

	// messages may move to another draft of the same person and conversation
	private static String sealedFor(String userId, String channel) {
		return "draft " + userId + " " + channel;
	}

	/**
	 * Which draft a message went to.
	 *
	 * @param id the draft
	 * @param begun whether this message, which is new, starts it
	 */
	record Taken(String id, boolean begun) {
	}

}
