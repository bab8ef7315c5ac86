package org.switchboard.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * The texts of district files in Redis. <pre>
 * directory       hash · forever, a day once forgotten · shape 1, version, digest (SHA-256, empty once forgotten), load
 *                 (id of the load that wrote it), yaml, source, loadedAt (epoch ms); refusedAt and mistakes of a newer
 *                 text that was rejected; away and closures, the last change of each (see OverrideStore)
 * sb:directories  set · forever · workspaces that have or had a directory
 *
 * EVAL store.lua, EVAL forget.lua, HMGET; SADD, SREM, SSCAN
 * </pre>
 */
@Component
class DirectoryStore {

	private static final String WORKSPACES = "sb:directories";

	private static final Duration FORGOTTEN_FOR = Duration.ofDays(1);

	private static final List<String> GLANCE = Stream
		.concat(Stream.of("version", "digest"), OverrideStore.LAST.stream())
		.toList();

	private static final RedisScript<String> STORE = Scripts.of("store.lua", DirectoryStore.class, String.class);

	private static final RedisScript<String> FORGET = Scripts.of("forget.lua", DirectoryStore.class, String.class);

	private final StringRedisTemplate redis;

	private final Clock clock;

	DirectoryStore(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	// of two nodes that store at the same time the later wins; storing the current text
	// again changes nothing
	Stored store(WorkspaceId workspace, String yaml, String source) {
		this.redis.opsForSet().add(WORKSPACES, workspace.value());
		String load = UUID.randomUUID().toString();
		String digest = digest(yaml);
		String now = Long.toString(this.clock.millis());
		String expected = Long.toString(mark(workspace).map(StoredDirectory.Mark::version).orElse(0L));
		while (true) {
			String[] answer = this.redis
				.execute(STORE, List.of(key(workspace)), expected, load, digest, yaml, source, now)
				.split(" ", 2);
			if (!"conflict".equals(answer[0])) {
				StoredDirectory.Mark mark = new StoredDirectory.Mark(Long.parseLong(answer[1]), digest);
				return new Stored(mark, "stored".equals(answer[0]));
			}
			expected = answer[1];
		}
	}

	Optional<StoredDirectory.Mark> mark(WorkspaceId workspace) {
		return mark(this.redis.<String, @Nullable String>opsForHash()
			.multiGet(key(workspace), List.of("version", "digest")));
	}

	// what nodes check every second: one HMGET
	Optional<Glance> glance(WorkspaceId workspace) {
		List<@Nullable String> fields = this.redis.<String, @Nullable String>opsForHash()
			.multiGet(key(workspace), GLANCE);
		return mark(fields).map((mark) -> new Glance(mark, OverrideStore.mark(fields.subList(2, fields.size()))));
	}

	Optional<StoredDirectory> find(WorkspaceId workspace) {
		List<@Nullable String> fields = this.redis.<String, @Nullable String>opsForHash()
			.multiGet(key(workspace), List.of("version", "digest", "yaml"));
		String yaml = fields.get(2);
		return (yaml != null) ? mark(fields).map((mark) -> new StoredDirectory(mark, yaml)) : Optional.empty();
	}

	// records that a text was rejected; the current one stays
	void refused(WorkspaceId workspace, int mistakes) {
		this.redis.<String, String>opsForHash()
			.putAll(key(workspace),
					Map.of("refusedAt", Long.toString(this.clock.millis()), "mistakes", Integer.toString(mistakes)));
	}

	Optional<DirectoryHealth> health(WorkspaceId workspace, Predicate<StoredDirectory.Mark> inUse) {
		List<@Nullable String> fields = this.redis.<String, @Nullable String>opsForHash()
			.multiGet(key(workspace), List.of("version", "digest", "loadedAt", "source", "refusedAt", "mistakes"));
		String loadedAt = fields.get(2);
		String source = fields.get(3);
		String refusedAt = fields.get(4);
		String mistakes = fields.get(5);
		Optional<DirectoryHealth.Refused> refused = (refusedAt != null && mistakes != null)
				? Optional.of(new DirectoryHealth.Refused(instant(refusedAt), Integer.parseInt(mistakes)))
				: Optional.empty();
		return (loadedAt != null) ? mark(fields).map((mark) -> new DirectoryHealth(instant(loadedAt),
				(source != null) ? source : "", inUse.test(mark), refused)) : Optional.empty();
	}

	private static Instant instant(String millis) {
		return Instant.ofEpochMilli(Long.parseLong(millis));
	}

	Set<WorkspaceId> workspaces() {
		Set<WorkspaceId> workspaces = new LinkedHashSet<>();
		try (Cursor<String> cursor = this.redis.opsForSet().scan(WORKSPACES, ScanOptions.NONE)) {
			cursor.forEachRemaining((id) -> workspaces.add(new WorkspaceId(id)));
		}
		return workspaces;
	}

	void forget(WorkspaceId workspace) {
		this.redis.execute(FORGET,
				List.of(key(workspace), EmailCache.key(workspace),
						OverrideStore.key(workspace, OverrideStore.Kind.AWAY),
						OverrideStore.key(workspace, OverrideStore.Kind.CLOSURES)),
				Long.toString(FORGOTTEN_FOR.toSeconds()));
		this.redis.opsForSet().remove(WORKSPACES, workspace.value());
	}

	private static Optional<StoredDirectory.Mark> mark(List<@Nullable String> fields) {
		String version = fields.get(0);
		String digest = fields.get(1);
		return (version != null && digest != null)
				? Optional.of(new StoredDirectory.Mark(Long.parseLong(version), digest)) : Optional.empty();
	}

	static String key(WorkspaceId workspace) {
		return workspace.key("directory");
	}

	static String digest(String yaml) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(yaml.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The versions currently stored.
	 *
	 * @param mark the version of the text
	 * @param overrides the version of the absences and closures
	 */
	record Glance(StoredDirectory.Mark mark, String overrides) {
	}

	/**
	 * The outcome of storing a text.
	 *
	 * @param mark the current version
	 * @param changed whether the text is new
	 */
	record Stored(StoredDirectory.Mark mark, boolean changed) {
	}

}
