package org.switchboard.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import org.switchboard.sealing.Sealing;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * Waiting deliveries in Redis, in one lane per conversation. Instants are epoch
 * milliseconds. <pre>
 * delivery:due                       sorted set · while they wait · lane → when it may continue, or when its lease ends
 * delivery:lane:CONVERSATION         list · until delivered · the names of its waiting messages in order, such as
 *                                    "REQ-12 card"
 * delivery:items:CONVERSATION        hash · until delivered · "REQ-12 card" → {@link StoredDelivery} as JSON, encrypted if
 *                                    there is a key
 * delivery:state:CONVERSATION        hash · until delivered · about its first message: token, sha, since, failures,
 *                                    doubt, upload (a file's id), "granted chat.update"
 * delivery:turns:CONVERSATION        sorted set · until its lane is empty · subject → the lease under which it last had
 *                                    its turn
 * delivery:subject:SUBJECT           hash · as the request or draft · progress; "at C1 card" → "C1 1764000000.000100";
 *                                    "file C1 file" → a file's id; "strayed C1 line" → how many times; "parked C1 card"
 *                                    → its id in {@code delivery:parked}, as long as nothing newer was enqueued
 * delivery:at:CHANNEL:TS             string · as the subject, then for 30 days · which message this is, such as "REQ-12
 *                                    card", and which request replies below it go to if not REQ-12
 * delivery:token                     string · forever · the number of the latest lease
 * delivery:pace:METHOD               string · for minutes · when the method may be called next, in all lanes
 * delivery:pace:METHOD:CONVERSATION  string · for minutes · when the method may be called next, in one lane
 * delivery:hold:METHOD               string · for minutes · when the method may be called again, in all lanes;
 *                                    {@code files} stands for all file methods
 * delivery:hold:METHOD:CONVERSATION  string · for minutes · when the method may be called again, in one lane
 * delivery:held:METHOD               string · for minutes · the lane that was held last
 * delivery:stalled                   sorted set · until delivered · lane → since when its first message has kept
 *                                    failing
 *
 * enqueue  HGET progress; HSET, RPUSH, ZADD NX
 * lease    ZRANGEBYSCORE due -inf now LIMIT 0 32; LINDEX, HGET; GET/SET PX ms of pace; ZADD due now + lease
 * keep     HGET token; ZADD due now + lease; HSET upload
 * waiting  ZCARD due · next, stalled  ZRANGE due, stalled 0 0 WITHSCORES
 * settle   HGET token; HSET at, LPOP, HDEL; ZADD turns, LRANGE, ZSCORE, LREM, LPUSH | HDEL at | ZADD due | SET PX ms of hold | XADD parked; ZADD or ZREM due
 * forget   HGETALL; PEXPIRE at, DEL, XDEL parked
 * </pre>
 */
@Component
class Lanes {

	/** How long replies to a forgotten subject's messages are recognized. */
	private static final Duration REPLIED_TO = Duration.ofDays(30);

	private static final String FILE = "file ";

	/** Fields of deliveries that are files, or whose names suggest it. */
	private static final Pattern BROUGHT = Pattern.compile("(?:file |at (?=.+\\.filed?[0-9]+$))(.+)");

	private static final RedisScript<String> ENQUEUE = Scripts.of("enqueue.lua", Lanes.class, String.class);

	private static final RedisScript<String> LEASE = Scripts.of("lease.lua", Lanes.class, String.class);

	private static final RedisScript<String> KEEP = Scripts.of("keep.lua", Lanes.class, String.class);

	private static final RedisScript<String> SETTLE = Scripts.of("settle.lua", Lanes.class, String.class);

	private static final RedisScript<String> FORGET = Scripts.of("forget.lua", Lanes.class, String.class);

	private final StringRedisTemplate redis;

	private final DeliveryProperties properties;

	private final Sealing sealing;

	private final Clock clock;

	Lanes(StringRedisTemplate redis, DeliveryProperties properties, Sealing sealing, Clock clock) {
		this.redis = redis;
		this.properties = properties;
		this.sealing = sealing;
		this.clock = clock;
	}

	EnqueueResult enqueue(WorkspaceId workspace, String subject, long after, long through, List<Delivery> deliveries) {
		List<String> arguments = new ArrayList<>(List.of(workspace.key("delivery"), subject, String.valueOf(after),
				String.valueOf(through), String.valueOf(this.clock.millis())));
		for (Delivery delivery : deliveries) {
			arguments.add(delivery.conversation());
			arguments.add(delivery.name());
			String of = Lease.sealedFor(delivery.conversation(), subject, delivery.name());
			arguments.add(LaneReplies
				.write(StoredDelivery.of(delivery).sealed((content) -> this.sealing.seal(workspace, of, content))));
		}
		String progress = run(ENQUEUE, List.of(due(workspace), subject(workspace, subject)), arguments);
		return (progress != null) ? new EnqueueResult.Overtaken(Long.parseLong(progress))
				: new EnqueueResult.Accepted();
	}

	long progress(WorkspaceId workspace, String subject) {
		Object progress = this.redis.opsForHash().get(subject(workspace, subject), "progress");
		return (progress != null) ? Long.parseLong(progress.toString()) : 0;
	}

	Optional<MessagePlace> posted(WorkspaceId workspace, String subject, String name, String conversation) {
		Object place = this.redis.opsForHash().get(subject(workspace, subject), at(conversation, name));
		return (place != null) ? LaneReplies.posted(place.toString()) : Optional.empty();
	}

	// in one round trip, in the same order
	List<Optional<MessagePlace>> posted(WorkspaceId workspace, List<WantedPost> wanted) {
		return this.redis.executePipelined((RedisConnection connection) -> {
			wanted.forEach((one) -> connection.hashCommands()
				.hGet(bytes(subject(workspace, one.subject())), bytes(at(one.conversation(), one.name()))));
			return null;
		}).stream().map((place) -> LaneReplies.posted((String) place)).toList();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	// reads all of them, so that no command shows which one is wanted
	Optional<MessagePlace> postedAmongAll(WorkspaceId workspace, String subject, String name, String conversation) {
		Map<String, String> places = this.redis.<String, String>opsForHash().entries(subject(workspace, subject));
		return Optional.ofNullable(places.get(at(conversation, name))).flatMap(LaneReplies::posted);
	}

	private static String at(String conversation, String name) {
		return "at " + conversation + " " + name;
	}

	// file ids by "conversation name"; the id is missing if an older version may have
	// sent the file
	Map<String, String> files(WorkspaceId workspace, String subject) {
		Map<String, String> fields = this.redis.<String, String>opsForHash().entries(subject(workspace, subject));
		return fields.keySet()
			.stream()
			.map(BROUGHT::matcher)
			.filter(Matcher::matches)
			.map((field) -> field.group(1))
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (file) -> fields.getOrDefault(FILE + file, "")));
	}

	// conversations by name, including those that refused it
	Map<String, Set<String>> places(WorkspaceId workspace, String subject) {
		return this.redis.<String, String>opsForHash()
			.keys(subject(workspace, subject))
			.stream()
			.map((field) -> field.split(" "))
			.filter((field) -> field[0].equals("at") || field[0].equals("parked"))
			.collect(Collectors.groupingBy((field) -> field[2],
					Collectors.mapping((field) -> field[1], Collectors.toSet())));
	}

	void forgetFile(WorkspaceId workspace, String subject, String delivery) {
		this.redis.opsForHash().delete(subject(workspace, subject), FILE + delivery);
	}

	Optional<DeliveryRef> at(WorkspaceId workspace, MessagePlace posted) {
		String item = this.redis.opsForValue().get(workspace.key("delivery", "at", posted.channel(), posted.ts()));
		return LaneReplies.named(item);
	}

	boolean isWaiting(WorkspaceId workspace, Lease lease, String card) {
		return this.redis.opsForHash()
			.hasKey(workspace.key("delivery", "items", lease.conversation()), lease.subject() + " " + card);
	}

	// counts another stray and returns how many there were
	long strayed(WorkspaceId workspace, Lease lease) {
		return this.redis.opsForHash()
			.increment(subject(workspace, lease.subject()), "strayed " + lease.conversation() + " " + lease.name(), 1);
	}

	long waiting(WorkspaceId workspace) {
		Long waiting = this.redis.opsForZSet().zCard(due(workspace));
		return (waiting != null) ? waiting : 0;
	}

	// when the next lane may continue
	Optional<Instant> next(WorkspaceId workspace) {
		return first(due(workspace));
	}

	// since when the longest-stalled lane has been failing
	Optional<Instant> stalled(WorkspaceId workspace) {
		return first(workspace.key("delivery", "stalled"));
	}

	private Optional<Instant> first(String lanes) {
		Set<ZSetOperations.TypedTuple<String>> first = this.redis.opsForZSet().rangeWithScores(lanes, 0, 0);
		return Optional.ofNullable(first)
			.stream()
			.flatMap(Set::stream)
			.map((lane) -> Instant.ofEpochMilli(Objects.requireNonNull(lane.getScore()).longValue()))
			.findFirst();
	}

	LeaseAnswer lease(WorkspaceId workspace) {
		return lease(workspace, true);
	}

	LeaseAnswer lease(WorkspaceId workspace, boolean takesFiles) {
		Instant now = this.clock.instant();
		RateLimit posts = this.properties.posts();
		RateLimit updates = this.properties.updates();
		JsonNode reply = LaneReplies.tree(run(LEASE, List.of(due(workspace)),
				List.of(workspace.key("delivery"), String.valueOf(now.toEpochMilli()),
						String.valueOf(this.properties.lease().toMillis()), posts.intervalMillis(),
						posts.toleranceMillis(), updates.intervalMillis(), updates.toleranceMillis(),
						takesFiles ? "1" : "0")));
		return new LeaseAnswer(LaneReplies.lease(reply, now.plus(this.properties.lease())), LaneReplies.next(reply),
				reply.path("look").asBoolean(false));
	}

	// renews the lease, unless it expired and went to another node
	Optional<Lease> keep(WorkspaceId workspace, Lease lease, Optional<String> upload) {
		Instant until = this.clock.instant().plus(this.properties.lease());
		String kept = run(KEEP, List.of(due(workspace)), List.of(workspace.key("delivery"), lease.conversation(),
				lease.token(), String.valueOf(until.toEpochMilli()), upload.orElse("")));
		return "kept".equals(kept) ? Optional.of(lease.until(until, upload)) : Optional.empty();
	}

	// ends the lease, unless it expired and went to another node
	Instant settle(WorkspaceId workspace, Lease lease, DeliveryResult settlement) {
		long now = this.clock.millis();
		List<String> arguments = new ArrayList<>(
				List.of(workspace.key("delivery"), lease.conversation(), lease.token(), String.valueOf(now)));
		arguments.addAll(settlement.arguments(now, this.properties.parked()));
		return LaneReplies.next(LaneReplies.tree(run(SETTLE,
				List.of(due(workspace), subject(workspace, lease.subject()), workspace.key("delivery", "parked")),
				arguments)));
	}

	void forget(WorkspaceId workspace, String subject) {
		run(FORGET, List.of(subject(workspace, subject), workspace.key("delivery", "parked")),
				List.of(workspace.key("delivery"), String.valueOf(REPLIED_TO.toMillis())));
	}

	private static String due(WorkspaceId workspace) {
		return workspace.key("delivery", "due");
	}

	private static String subject(WorkspaceId workspace, String subject) {
		return workspace.key("delivery", "subject", subject);
	}

	private @Nullable String run(RedisScript<String> script, List<String> keys, List<String> arguments) {
		return this.redis.execute(script, keys, arguments.toArray());
	}

}
