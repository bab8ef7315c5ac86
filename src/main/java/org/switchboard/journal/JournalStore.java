package org.switchboard.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.stream.StreamInfo;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * The journal in Redis. {@code change.lua} and {@link Journal} append to it. <pre>
 * journal                      stream · 30 days, and until every follower has read it · type, subject, version, at
 *                              (epoch ms); one group per follower
 * journal:stuck:FOLLOWER       stream · the last 10,000 or so · entries set aside: their fields in {@code journal}, and
 *                              entry (their id there)
 * journal:taken-over:FOLLOWER  string · for a day · the node that last took over entries
 *
 * read       XREADGROUP, after XGROUP CREATE … 0 MKSTREAM if the group is missing
 * take over  XPENDING IDLE ms, SET, XRANGE, XCLAIM; XADD to :stuck: and XACK after too many attempts
 * done       XACK
 * behind     XINFO GROUPS · aside  XLEN
 * trim       XINFO GROUPS, XPENDING, XTRIM MINID ~ … LIMIT; XGROUP DELCONSUMER after an idle day
 * </pre>
 */
@Component
class JournalStore {

	private static final int KEPT_ASIDE = 10_000;

	private static final int TRIMMED_AT_ONCE = 10_000;

	private static final Duration GONE = Duration.ofDays(1);

	private static final RedisScript<String> READ = Scripts.of("read.lua", JournalStore.class, String.class);

	private static final RedisScript<String> TAKE_OVER = Scripts.of("take-over.lua", JournalStore.class, String.class);

	private static final RedisScript<String> TRIM = Scripts.of("trim.lua", JournalStore.class, String.class);

	private final StringRedisTemplate redis;

	private final JournalProperties properties;

	JournalStore(StringRedisTemplate redis, JournalProperties properties) {
		this.redis = redis;
		this.properties = properties;
	}

	List<StoredEntry> read(WorkspaceId workspace, String follower, String node) {
		return ScriptReplies.entries(
				run(READ, List.of(Journal.key(workspace)), follower, node, String.valueOf(this.properties.batch())));
	}

	TakeOverResult takeOver(WorkspaceId workspace, String follower, String node, String cursor) {
		String reply = run(TAKE_OVER,
				List.of(Journal.key(workspace), workspace.key("journal", "stuck", follower),
						workspace.key("journal", "taken-over", follower)),
				follower, node, String.valueOf(this.properties.batch()),
				String.valueOf(this.properties.takeOverAfter().toMillis()), String.valueOf(this.properties.attempts()),
				cursor, String.valueOf(KEPT_ASIDE));
		return ScriptReplies.takenOver(reply);
	}

	void done(WorkspaceId workspace, String follower, List<String> ids) {
		if (!ids.isEmpty()) {
			this.redis.opsForStream().acknowledge(Journal.key(workspace), follower, ids.toArray(String[]::new));
		}
	}

	// how many entries each follower still has to process
	Map<String, Long> behind(WorkspaceId workspace) {
		return this.redis.opsForStream()
			.groups(Journal.key(workspace))
			.stream()
			.collect(Collectors.toMap(StreamInfo.XInfoGroup::groupName,
					(group) -> group.pendingCount() + ((group.getRaw().get("lag") instanceof Long lag) ? lag : 0)));
	}

	long aside(WorkspaceId workspace, String follower) {
		Long aside = this.redis.opsForStream().size(workspace.key("journal", "stuck", follower));
		return (aside != null) ? aside : 0;
	}

	// removes entries that are older than an instant and that every group has processed
	Optional<String> trim(WorkspaceId workspace, Instant old) {
		return Optional.ofNullable(run(TRIM, List.of(Journal.key(workspace)), String.valueOf(old.toEpochMilli()),
				String.valueOf(GONE.toMillis()), String.valueOf(TRIMMED_AT_ONCE)));
	}

	private @Nullable String run(RedisScript<String> script, List<String> keys, String... arguments) {
		return this.redis.execute(script, keys, (Object[]) arguments);
	}

}
