package org.switchboard.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.RedisStreamCommands.TrimOptions;
import org.springframework.data.redis.connection.RedisStreamCommands.XAddOptions;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * What Slack told and could not be read, in Redis. <pre>
 * slack:unread  stream · the last 1,000 or so · kind, at (epoch ms)
 *
 * add     XADD MAXLEN ~
 * lately  XREVRANGE + - COUNT 1000
 * </pre>
 */
@Component
public class UnreadEvents {

	/** Slack's event for dropping events, because there were too many. */
	public static final String DROPPED = "app_rate_limited";

	private static final Logger logger = LoggerFactory.getLogger(UnreadEvents.class);

	private static final Duration LATELY = Duration.ofDays(7);

	private static final int KEPT = 1000;

	private final StringRedisTemplate redis;

	private final AsyncTaskExecutor executor;

	private final Clock clock;

	private final Counter unreadable;

	private final Counter dropped;

	UnreadEvents(StringRedisTemplate redis, AsyncTaskExecutor executor, MeterRegistry registry, Clock clock) {
		this.redis = redis;
		this.executor = executor;
		this.clock = clock;
		this.unreadable = registry.counter("switchboard.slack.unread", "why", "unreadable");
		this.dropped = registry.counter("switchboard.slack.unread", "why", "dropped");
	}

	void add(WorkspaceId workspace, String kind, Exception why) {
		logger.warn("couldn't read {} from {} ({})", kind, workspace, FailureKind.of(why));
		(kind.equals(DROPPED) ? this.dropped : this.unreadable).increment();
		Map<String, String> fields = Map.of("kind", kind, "at", String.valueOf(this.clock.millis()));
		// Slack's answer doesn't wait for Redis
		this.executor.execute(() -> store(workspace.key("slack", "unread"), fields));
	}

	private void store(String key, Map<String, String> fields) {
		try {
			this.redis.opsForStream().add(key, fields, XAddOptions.trim(TrimOptions.maxLen(KEPT).approximate()));
		}
		catch (DataAccessException ex) {
			logger.warn("couldn't record that for administrators: {}", FailureKind.of(ex));
		}
	}

	/**
	 * Returns what couldn't be read in the last seven days, by Slack's names such as
	 * {@code message file_share}.
	 */
	public Map<String, Times> lately(WorkspaceId workspace) {
		Instant since = this.clock.instant().minus(LATELY);
		Map<String, Times> kinds = new TreeMap<>();
		List<MapRecord<String, String, String>> newestFirst = this.redis.<String, String>opsForStream()
			.reverseRange(workspace.key("slack", "unread"), Range.unbounded(), Limit.limit().count(KEPT));
		Stream.ofNullable(newestFirst).flatMap(List::stream).map(MapRecord::getValue).forEach((fields) -> {
			Instant at = Instant.ofEpochMilli(Long.parseLong(fields.getOrDefault("at", "0")));
			if (at.isAfter(since)) {
				kinds.merge(fields.getOrDefault("kind", ""), new Times(1, at),
						(newer, older) -> new Times(newer.count() + 1, newer.last()));
			}
		});
		return kinds;
	}

	/**
	 * How often something happened, and when it last did.
	 *
	 * @param count how often it happened
	 * @param last when it last happened
	 */
	public record Times(int count, Instant last) {
	}

}
