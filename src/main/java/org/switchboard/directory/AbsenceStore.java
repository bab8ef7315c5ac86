package org.switchboard.directory;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.workspace.WorkspaceId;

/**
 * What people say of their own absences, in Redis. <pre>
 * sb:{T0123ABCD}:directory:away   hash: user → {@link StoredAbsence} as JSON, for everybody who
 *                                 is away or was a few days ago
 *                                 EVAL away.lua, HSCAN
 * sb:{T0123ABCD}:directory        hash: away, the change that was the last of all; nodes that
 *                                 know of another read the absences again
 *                                 HGET, and HMGET of {@link DirectoryStore}
 * </pre>
 */
@Component
class AbsenceStore {

	static final String LAST = "away";

	private static final RedisScript<String> PUT = RedisScript.of(new ClassPathResource("away.lua", AbsenceStore.class),
			String.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final StringRedisTemplate redis;

	private final Clock clock;

	AbsenceStore(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	static String key(WorkspaceId workspace) {
		return workspace.key("directory", "away");
	}

	/**
	 * Stores what somebody says, in place of what they said before: one round trip, and
	 * one more if they have said something within the last days. Of two at the same time
	 * the later one stays.
	 * @param workspace where
	 * @param userId who
	 * @param absence when they are away, or that they are back
	 * @param change what this is known by
	 */
	void put(WorkspaceId workspace, String userId, Optional<Absence> absence, String change) {
		StoredAbsence next = StoredAbsence.of(absence, change, this.clock);
		String expected = "";
		while (true) {
			String held = this.redis.execute(PUT, List.of(DirectoryStore.key(workspace), key(workspace)), userId,
					expected, change, JSON.writeValueAsString(next), Long.toString(this.clock.millis()));
			if (held == null) {
				return;
			}
			expected = held.isEmpty() ? "" : read(held).change();
		}
	}

	String last(WorkspaceId workspace) {
		return last(this.redis.<String, @Nullable String>opsForHash().get(DirectoryStore.key(workspace), LAST));
	}

	static String last(@Nullable String held) {
		return (held != null) ? held : "";
	}

	SaidAbsences find(WorkspaceId workspace) {
		// what changes while they are read, makes them to be read once more
		String last = last(workspace);
		Map<String, Absence> absences = new HashMap<>();
		try (Cursor<Map.Entry<String, String>> cursor = this.redis.<String, String>opsForHash()
			.scan(key(workspace), ScanOptions.NONE)) {
			cursor.forEachRemaining((entry) -> read(entry.getValue()).absence()
				.ifPresent((absence) -> absences.put(entry.getKey(), absence)));
		}
		return new SaidAbsences(last, absences);
	}

	private static StoredAbsence read(String json) {
		return JSON.readValue(json, StoredAbsence.class);
	}

}
