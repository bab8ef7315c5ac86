package org.switchboard.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.sealing.SealBroken;
import org.switchboard.sealing.Sealing;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * What could not be delivered, such as to an archived channel or a deactivated person, in
 * Redis. <pre>
 * delivery:parked  stream · the last 1,000 or so · reason, at (epoch ms), subject, name, conversation, content
 *
 * latest  XREVRANGE + - COUNT
 * retry   XRANGE, XDEL; HSET, RPUSH and ZADD as when it was enqueued
 * </pre>
 */
@Component
public class ParkedDeliveries {

	private static final int PAGE = 100;

	private static final RedisScript<Long> RETRY = Scripts.of("retry.lua", ParkedDeliveries.class, Long.class);

	private final StringRedisTemplate redis;

	private final Dispatchers dispatchers;

	private final Sealing sealing;

	private final Clock clock;

	ParkedDeliveries(StringRedisTemplate redis, Dispatchers dispatchers, Sealing sealing, Clock clock) {
		this.redis = redis;
		this.sealing = sealing;
		this.dispatchers = dispatchers;
		this.clock = clock;
	}

	/** Returns the last parked deliveries, newest first. */
	public List<ParkedDelivery> latest(WorkspaceId workspace, int count) {
		List<MapRecord<String, String, String>> records = this.redis.<String, String>opsForStream()
			.reverseRange(key(workspace), Range.unbounded(), Limit.limit().count(count));
		return (records != null) ? records.stream().map(ParkedDeliveries::parked).toList() : List.of();
	}

	/** Counts the parked deliveries that are kept: XLEN. */
	public long count(WorkspaceId workspace) {
		Long parked = this.redis.opsForStream().size(key(workspace));
		return (parked != null) ? parked : 0;
	}

	/**
	 * Enqueues a parked delivery again, behind those waiting in its conversation now.
	 * @return false if it is no longer parked, or a newer one with its name was enqueued
	 * since
	 */
	public boolean retry(WorkspaceId workspace, String id) {
		Long enqueued = this.redis.execute(RETRY, List.of(workspace.key("delivery", "due"), key(workspace)),
				workspace.key("delivery"), id, String.valueOf(this.clock.millis()));
		this.dispatchers.poke(workspace);
		return enqueued != null && enqueued == 1;
	}

	/** Drops a parked delivery with XDEL, and returns whether it was there. */
	public boolean drop(WorkspaceId workspace, String id) {
		Long dropped = this.redis.opsForStream().delete(key(workspace), id);
		return dropped != null && dropped > 0;
	}

	// drops a parked delivery if it should no longer be made: XRANGE, XDEL
	boolean drop(WorkspaceId workspace, String id, BiPredicate<ParkedDelivery, Message> which) {
		List<MapRecord<String, String, String>> found = this.redis.<String, String>opsForStream()
			.range(key(workspace), Range.closed(id, id));
		return found.stream().anyMatch((one) -> {
			ParkedDelivery parked = parked(one);
			StoredDelivery content = content(workspace, parked, one.getValue().getOrDefault("content", ""));
			return !content.kind().equals("removal") && which.test(parked, content.message()) && drop(workspace, id);
		});
	}

	/**
	 * Drops parked deliveries whose content must be forgotten. {@code XRANGE} a hundred
	 * at a time, {@code XDEL}.
	 * @param which decides on each, given its content, or nothing if the key to read it
	 * is missing
	 */
	public void drop(WorkspaceId workspace, BiPredicate<ParkedDelivery, String> which) {
		String last = "-";
		List<MapRecord<String, String, String>> page;
		do {
			page = this.redis.<String, String>opsForStream()
				.range(key(workspace),
						last.equals("-") ? Range.unbounded() : Range.rightUnbounded(Range.Bound.exclusive(last)),
						Limit.limit().count(PAGE));
			for (MapRecord<String, String, String> one : page) {
				last = one.getId().getValue();
				ParkedDelivery parked = parked(one);
				if (which.test(parked, textOf(workspace, parked, one.getValue().getOrDefault("content", "")))) {
					drop(workspace, last);
				}
			}
		}
		while (page.size() == PAGE);
	}

	private String textOf(WorkspaceId workspace, ParkedDelivery parked, String content) {
		try {
			return LaneReplies.write(content(workspace, parked, content));
		}
		catch (SealBroken ex) {
			return "";
		}
	}

	private StoredDelivery content(WorkspaceId workspace, ParkedDelivery parked, String content) {
		String of = Lease.sealedFor(parked.conversation(), parked.subject(), parked.name());
		return LaneReplies.content(content).opened((sealed) -> this.sealing.open(workspace, of, sealed));
	}

	private static String key(WorkspaceId workspace) {
		return workspace.key("delivery", "parked");
	}

	private static ParkedDelivery parked(MapRecord<String, String, String> stored) {
		Map<String, String> fields = stored.getValue();
		return new ParkedDelivery(stored.getId().getValue(), fields.getOrDefault("subject", ""),
				fields.getOrDefault("name", ""), fields.getOrDefault("conversation", ""),
				fields.getOrDefault("reason", ""),
				Instant.ofEpochMilli(Long.parseLong(fields.getOrDefault("at", "0"))));
	}

}
