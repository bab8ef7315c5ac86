package org.switchboard.request;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.audit.AuditForTests;
import org.switchboard.journal.Journal;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.request.store.CommittedChange;
import org.switchboard.request.store.Indexes;
import org.switchboard.request.store.Listing;
import org.switchboard.request.store.RequestStore;
import org.switchboard.request.store.StoreChange;
import org.switchboard.sealing.SealingForTests;
import org.switchboard.workspace.WorkspaceId;

/** The requests of a fresh workspace in Redis, without any permission checks. */
public final class StoredRequests {

	public final WorkspaceId workspace = WorkspacesForTests.fresh();

	final StringRedisTemplate redis;

	public final RequestStore store;

	public StoredRequests() {
		this(RedisForTests.shared().template());
	}

	public StoredRequests(StringRedisTemplate redis) {
		this.redis = redis;
		this.store = new RequestStore(redis, SealingForTests.NONE);
	}

	ReadingTrail readings() {
		return new ReadingTrail(AuditForTests.over(this.redis), this.store, new TaskExecutorAdapter(Runnable::run),
				Clock.systemUTC());
	}

	public RequestId file(String intent) {
		return this.store.commit(this.workspace, StoreChange.filing(intent, Bus14.filed(), Bus14.wasFiled()))
			.orElseThrow()
			.id();
	}

	// commands on one request, each a minute after the previous one
	public Request act(RequestId id, RequestCommand... commands) {
		for (RequestCommand command : commands) {
			Request before = get(id);
			StoreChange change = change("act-" + id + "-" + before.version(), before, command);
			assertDone(this.store.commit(this.workspace, change).map(CommittedChange::id), id);
		}
		return get(id);
	}

	public static StoreChange change(String intent, Request before, RequestCommand command) {
		// no one may nudge any earlier
		Instant at = (command instanceof SchoolCommand.Nudge) ? before.nudgeFrom() : Bus14.minute(before.version());
		List<RequestEvent> events = Bus14.accepted(before, command, at);
		return StoreChange.of(intent, before, before.after(events), events);
	}

	// the same change to another request, or to one that will get this id
	public static StoreChange with(StoreChange change, RequestId id) {
		return new StoreChange(change.intent(), Optional.of(List.of(id.number(), id.toString())), change.expected(),
				change.seen(), change.at(), change.filedAt(), change.snapshot(), change.events(), change.enter(),
				change.leave(), change.words(), change.audit(), change.rewritten(), false);
	}

	public Request get(RequestId id) {
		return this.store.find(this.workspace, id).orElseThrow();
	}

	Map<String, String> hash(RequestId id) {
		return this.redis.<String, String>opsForHash().entries(key(String.valueOf(id.number())));
	}

	public List<Map<String, String>> journal() {
		List<Map<String, String>> entries = new ArrayList<>();
		this.redis.<String, String>opsForStream()
			.range(Journal.key(this.workspace), Range.unbounded())
			.forEach((entry) -> entries.add(entry.getValue()));
		return entries;
	}

	public List<Long> asked(Participant by) {
		return numbers(Listing.newestFirst(Indexes.askedBy(by.userId())));
	}

	public List<Long> held(Participant by) {
		return numbers(Listing.mostUrgentFirst(List.of(Indexes.heldBy(by.userId()))));
	}

	String key(String... parts) {
		return this.workspace.key("request", String.join(":", parts));
	}

	// everything in the workspace; not by DUMP, which compresses differently each time
	public Map<String, String> dump() {
		Map<String, String> dump = new TreeMap<>();
		ScanOptions ofWorkspace = ScanOptions.scanOptions().match(this.workspace.key("*")).count(1000).build();
		try (Cursor<String> keys = this.redis.scan(ofWorkspace)) {
			keys.forEachRemaining((key) -> dump.put(key, String.valueOf(value(key))));
		}
		return dump;
	}

	private Object value(String key) {
		return switch (this.redis.type(key)) {
			case STRING -> String.valueOf(this.redis.opsForValue().get(key));
			case HASH -> new TreeMap<>(this.redis.<String, String>opsForHash().entries(key));
			case ZSET -> String.valueOf(this.redis.opsForZSet().rangeWithScores(key, 0, -1));
			case STREAM -> this.redis.<String, String>opsForStream().range(key, Range.unbounded());
			default -> throw new AssertionError("undocumented type: " + key);
		};
	}

	List<Long> unclaimed(ServingTeam team) {
		return numbers(Listing.mostUrgentFirst(List.of(Indexes.unclaimed(team.id()))));
	}

	private List<Long> numbers(Listing listing) {
		return this.store.page(this.workspace, listing, 0, 100)
			.requests()
			.stream()
			.map((request) -> request.id().number())
			.toList();
	}

	private static void assertDone(Optional<RequestId> done, RequestId id) {
		if (!done.equals(Optional.of(id))) {
			throw new AssertionError(id + " was changed by someone else");
		}
	}

}
