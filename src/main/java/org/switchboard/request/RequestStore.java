package org.switchboard.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Requests in Redis. In {@code sb:{T0123}:request:}
 * <ul>
 * <li>{@code 12} is REQ-12 as it stands, a hash: {@code shape}, {@code version},
 * {@code state}, {@code team}, {@code school}, {@code filedAt}, and once they are known
 * {@code firstResponseAt}, {@code firstResponseMillis}, {@code resolutionAt},
 * {@code resolutionMillis} (instants in epoch milliseconds, durations in milliseconds
 * since it was filed), and all of it as JSON in {@code snapshot};
 * <li>{@code 12:history} is what happened to it, a stream whose ids are
 * {@code 0-version};
 * <li>{@code asked-by:U1} and {@code held-by:U1} are sorted sets of the numbers of all
 * requests somebody asked, and of the open ones they own, by the time of filing;
 * <li>{@code intent:…} is the number of the request that an intent changed, for a day;
 * <li>{@code sequence} is the last number given.
 * </ul>
 * Every change is one {@code EVALSHA} of {@code change.lua}, which also appends to the
 * journal. It may be sent again any number of times: it is known by its intent.
 */
@Component
class RequestStore {

	private static final int PAGE = 100;

	private final RedisScript<Long> change = script("change.lua", Long.class);

	private final RedisScript<String> newest = script("newest.lua", String.class);

	private final StringRedisTemplate redis;

	RequestStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/**
	 * Files a request or changes one: one round trip, atomic.
	 * @param workspace whose
	 * @param change what changes
	 * @return whether now or before, or nothing if somebody else changed it first
	 */
	Optional<Committed> commit(WorkspaceId workspace, Change change) {
		Long number = this.redis.execute(this.change,
				List.of(workspace.key("request", "sequence"), workspace.key("journal")), prefix(workspace),
				RequestJson.write(change));
		return Optional.ofNullable(number).map(Committed::of);
	}

	// for a day after
	Optional<RequestId> doneBy(WorkspaceId workspace, String intent) {
		return Optional.ofNullable(this.redis.opsForValue().get(prefix(workspace) + "intent:" + intent))
			.map((number) -> new RequestId(Long.parseLong(number)));
	}

	Optional<Request> find(WorkspaceId workspace, RequestId id) {
		List<String> stored = this.redis.<String, String>opsForHash()
			.multiGet(key(workspace, id), List.of("version", "snapshot"));
		if (stored.get(0) == null) {
			return Optional.empty();
		}
		return Optional.of(RequestJson.readRequest(id, Long.parseLong(stored.get(0)), stored.get(1)));
	}

	/**
	 * What happened to a request: {@code XRANGE} a page at a time.
	 * @param workspace whose
	 * @param id which
	 * @return all of it, oldest first; empty if there is no such request
	 */
	List<RequestEvent> history(WorkspaceId workspace, RequestId id) {
		List<RequestEvent> history = new ArrayList<>();
		List<MapRecord<String, String, String>> page;
		do {
			Range<String> rest = Range.rightUnbounded(Range.Bound.exclusive("0-" + history.size()));
			page = this.redis.<String, String>opsForStream()
				.range(key(workspace, id) + ":history", rest, Limit.limit().count(PAGE));
			page.forEach((entry) -> history.add(event(entry.getValue())));
		}
		while (page.size() == PAGE);
		return history;
	}

	/**
	 * The newest requests of an index, in one round trip.
	 * @param workspace whose
	 * @param index {@link Change#askedBy} or {@link Change#heldBy}
	 * @param limit the most of them
	 * @return newest first
	 */
	List<Request> newest(WorkspaceId workspace, String index, int limit) {
		String found = this.redis.execute(this.newest, List.of(prefix(workspace) + index), prefix(workspace),
				String.valueOf(limit));
		return RequestJson.readRequests(found);
	}

	private static <T> RedisScript<T> script(String file, Class<T> result) {
		return RedisScript.of(new ClassPathResource(file, RequestStore.class), result);
	}

	private static RequestEvent event(Map<String, String> entry) {
		return RequestJson.readEvent(entry.getOrDefault("type", ""), entry.getOrDefault("body", ""));
	}

	private static String key(WorkspaceId workspace, RequestId id) {
		return prefix(workspace) + id.number();
	}

	private static String prefix(WorkspaceId workspace) {
		return workspace.key("request", "");
	}

}
