package org.switchboard.audit;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * The audit trail in Redis. No one changes what is in it; only retention deletes the
 * oldest. <pre>
 * audit                             stream · until retention deletes it · at (epoch ms), who, what, of, outcome, times
 * audit:REQUEST                     stream · until retention deletes it · the entries about one request
 * times-of:DAY WHO refused          string · for two days · how often someone was refused anything that day
 * times-of:DAY WHO WHAT OUTCOME OF  string · for two days · how often someone read a request that day, or was refused
 *
 * append  EVAL append.lua: INCR, PEXPIRE, XADD
 * of      XREVRANGE COUNT, repeated from the last entry
 * each    XREVRANGE COUNT, repeated from the last entry
 * after   XRANGE COUNT
 * trim    EVAL trim.lua: XRANGE COUNT, XDEL
 * </pre> Changes to confidential requests are appended by {@code change.lua} along with
 * the change.
 */
@Component
public class Audit {

	private static final Logger logger = LoggerFactory.getLogger(Audit.class);

	private static final int TRIMMED_AT_ONCE = 500;

	private static final int READ_AT_ONCE = 1000;

	private static final RedisScript<Long> APPEND = Scripts.of("append.lua", Audit.class, Long.class);

	private static final RedisScript<Long> TRIM = Scripts.of("trim.lua", Audit.class, Long.class);

	private final StringRedisTemplate redis;

	Audit(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** Returns the key of a workspace's audit trail. */
	public static String key(WorkspaceId workspace) {
		return workspace.key("audit");
	}

	/**
	 * Appends entries in one round trip, or none if there are no entries.
	 * @param counted whether to append only the first, tenth, hundredth… of a day, as
	 * with all refusals; each request that an entry names is counted separately
	 */
	public void append(WorkspaceId workspace, List<AuditEntry> entries, boolean counted) {
		if (!entries.isEmpty()) {
			Stream<String> fields = entries.stream().flatMap((entry) -> entry.fields(counted).stream());
			this.redis.execute(APPEND, List.of(key(workspace), workspace.key("times-of", "")), fields.toArray());
		}
	}

	// appends an entry about something already done; if Redis can't be reached, the log
	// is the only place left for it
	void enter(WorkspaceId workspace, AuditEntry entry) {
		try {
			append(workspace, List.of(entry), false);
		}
		catch (DataAccessException ex) {
			logger.error("couldn't write to the audit trail of {}: {} by {} ({})", workspace, entry.what(), entry.who(),
					FailureKind.of(ex));
		}
	}

	/** Returns a request's entries, newest first, in one round trip per thousand. */
	public List<AuditEntry> of(WorkspaceId workspace, String request, int most) {
		return newestFirst(key(workspace) + ":" + request).limit(most).toList();
	}

	/** Passes all entries to the reader, newest first, in one round trip per thousand. */
	public void each(WorkspaceId workspace, Consumer<AuditEntry> reader) {
		newestFirst(key(workspace)).forEach(reader);
	}

	private Stream<AuditEntry> newestFirst(String trail) {
		return Stream
			.iterate(page(trail, Range.unbounded()), (page) -> !page.isEmpty(),
					(page) -> (page.size() < READ_AT_ONCE) ? List.of()
							: page(trail,
									Range.leftUnbounded(
											Range.Bound.exclusive(page.get(READ_AT_ONCE - 1).getId().getValue()))))
			.flatMap(List::stream)
			.map((stored) -> AuditEntry.of(stored.getValue()));
	}

	private List<MapRecord<String, String, String>> page(String trail, Range<String> rest) {
		return this.redis.<String, String>opsForStream().reverseRange(trail, rest, Limit.limit().count(READ_AT_ONCE));
	}

	// one page, oldest first, in one round trip
	List<MapRecord<String, String, String>> after(WorkspaceId workspace, String after, int most) {
		return this.redis.<String, String>opsForStream()
			.range(key(workspace), Range.rightUnbounded(Range.Bound.exclusive(after)), Limit.limit().count(most));
	}

	/**
	 * Deletes up to 500 entries older than an instant in one round trip, and returns
	 * whether there may be more.
	 */
	public boolean trim(WorkspaceId workspace, Instant before) {
		Long gone = this.redis.execute(TRIM, List.of(key(workspace)), String.valueOf(before.toEpochMilli()),
				String.valueOf(TRIMMED_AT_ONCE));
		return gone != null && gone == TRIMMED_AT_ONCE;
	}

}
