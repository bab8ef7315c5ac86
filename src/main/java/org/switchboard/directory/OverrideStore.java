package org.switchboard.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * Stores absences and closures from outside the district file in Redis. <pre>
 * directory:away      hash · until some days after they're back · user → {@link StoredAbsence} as JSON: their
 *                     out-of-office dates and backup; a deactivated Slack account is out until 9999
 * directory:closures  hash · a year after, a day if canceled · day such as 2031-09-30 → {@link StoredClosure} as
 *                     JSON: when everyone goes home, why, who declared it and when
 *
 * EVAL say.lua, HSCAN; HMGET of the last changes in the hash {@code directory}: nodes that know others reread both
 * </pre>
 */
@Component
class OverrideStore {

	/** The fields of the directory's hash that hold the latest changes. */
	static final List<String> LAST = List.of(Kind.AWAY.word, Kind.CLOSURES.word);

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> SAY = Scripts.of("say.lua", OverrideStore.class, List.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final StringRedisTemplate redis;

	private final Clock clock;

	OverrideStore(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	static String key(WorkspaceId workspace, Kind kind) {
		return workspace.key("directory", kind.word);
	}

	// stores all of the entries or none of them, in one round trip
	List<String> put(WorkspaceId workspace, Kind kind, String change, List<Entry> entries) {
		List<String> arguments = new ArrayList<>(List.of(kind.word, change, Long.toString(this.clock.millis())));
		entries.forEach((entry) -> arguments
			.addAll(List.of(entry.field(), entry.before(), JSON.writeValueAsString(entry.stored()))));
		List<?> held = this.redis.execute(SAY, List.of(DirectoryStore.key(workspace), key(workspace, kind)),
				arguments.toArray());
		return (held != null) ? held.stream().map(String::valueOf).toList() : List.of();
	}

	String mark(WorkspaceId workspace) {
		return mark(this.redis.<String, @Nullable String>opsForHash().multiGet(DirectoryStore.key(workspace), LAST));
	}

	static String mark(List<@Nullable String> last) {
		return last.stream().map((change) -> Objects.requireNonNullElse(change, "")).collect(Collectors.joining(" "));
	}

	LiveOverrides find(WorkspaceId workspace) {
		// read first, so that a change during the scans is noticed and read next time
		String mark = mark(workspace);
		Map<String, Absence> absences = new HashMap<>();
		scan(workspace, Kind.AWAY,
				(user, json) -> JSON.readValue(json, StoredAbsence.class)
					.absence()
					.ifPresent((absence) -> absences.put(user, absence)));
		Map<LocalDate, StoredClosure> days = new HashMap<>();
		scan(workspace, Kind.CLOSURES,
				(day, json) -> days.put(LocalDate.parse(day), JSON.readValue(json, StoredClosure.class)));
		return new LiveOverrides(mark, absences, days);
	}

	private void scan(WorkspaceId workspace, Kind kind, BiConsumer<String, String> reader) {
		try (Cursor<Map.Entry<String, String>> cursor = this.redis.<String, String>opsForHash()
			.scan(key(workspace, kind), ScanOptions.NONE)) {
			cursor.forEachRemaining((entry) -> reader.accept(entry.getKey(), entry.getValue()));
		}
	}

	/** The kinds of entries. */
	enum Kind {

		/** Absences, by user id. */
		AWAY("away"),

		/** Closures, by day. */
		CLOSURES("closures");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

	}

	/**
	 * An absence or a closure to store.
	 *
	 * @param field the user id or the day
	 * @param before the change expected to be stored now, empty if none
	 * @param stored the record with its shape, this change and when it expires
	 */
	record Entry(String field, String before, Record stored) {
	}

}
