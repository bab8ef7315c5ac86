package org.switchboard.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.request.store.Indexes;
import org.switchboard.request.store.RequestJson;
import org.switchboard.request.store.RequestStore;
import org.switchboard.sealing.SealBroken;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * Requests as records: lists those that ended, and deletes. <pre>
 * request:adopted  string · forever · the number up to which requests stored by older versions are in
 *                  {@code request:ended}
 * request:spent    set · forever · random numbers of deleted requests, never used again because the audit trail may
 *                  still mention them
 * </pre>
 */
@Component
public class RequestRecords {

	private static final String ADOPTED_AT_ONCE = "200";

	private final RedisScript<Long> adopt = Scripts.of("adopt.lua", RequestStore.class, Long.class);

	private final RedisScript<Long> delete = Scripts.of("delete.lua", RequestStore.class, Long.class);

	private final RedisScript<Long> empty = Scripts.of("empty.lua", RequestStore.class, Long.class);

	private final StringRedisTemplate redis;

	private final RequestStore store;

	private final Requests requests;

	RequestRecords(StringRedisTemplate redis, RequestStore store, Requests requests) {
		this.redis = redis;
		this.store = store;
		this.requests = requests;
	}

	/**
	 * Indexes ended requests from older versions, which didn't record when a request
	 * ended, by their last event. One round trip per 200 requests filed since the last
	 * run. Also stores confidential requests from older versions in the current form.
	 */
	public void adopt(WorkspaceId workspace) {
		Long more;
		do {
			more = this.redis.execute(
					this.adopt, List.of(key(workspace, "adopted"), key(workspace, "sequence"),
							key(workspace, Indexes.ENDED), key(workspace, Indexes.ENDED_WITH_WORDS)),
					RequestStore.prefix(workspace), ADOPTED_AT_ONCE);
		}
		while (Objects.equals(more, 1L));
		this.store.older(workspace).forEach((id) -> storeAgain(workspace, id));
	}

	private void storeAgain(WorkspaceId workspace, RequestId id) {
		try {
			this.requests.forget(workspace, id);
		}
		catch (SealBroken | IllegalStateException ex) {
			// retried another night: its key is missing, or the request keeps changing
		}
	}

	/**
	 * Returns requests that ended by some time, those that ended first first, in one
	 * round trip.
	 * @param withWords only those that still have their words
	 * @param until the latest end, inclusive
	 */
	public List<RequestId> ended(WorkspaceId workspace, boolean withWords, Instant until, int skip, int most) {
		Set<String> numbers = this.redis.opsForZSet()
			.rangeByScore(key(workspace, withWords ? Indexes.ENDED_WITH_WORDS : Indexes.ENDED), 0,
					(double) until.toEpochMilli(), skip, most);
		return Objects.requireNonNullElse(numbers, Set.<String>of())
			.stream()
			.map((number) -> new RequestId(Long.parseLong(number)))
			.toList();
	}

	/**
	 * Returns requests in the order in which they were filed (or ended), in one round
	 * trip.
	 * @param ended whether to list ended requests by when they ended, instead of open
	 * ones
	 * @param since the earliest time, inclusive
	 */
	public List<DatedRequestId> from(WorkspaceId workspace, boolean ended, Instant since, int most) {
		return this.store.since(workspace, ended ? Indexes.ENDED : Indexes.OPEN, since, most);
	}

	/** Whether someone took part in a request under some Slack id. */
	public static boolean names(List<RequestEvent> history, Participant person) {
		return history.stream()
			.filter((event) -> !(event instanceof ThreadEvent.PersonJoined))
			.anyMatch((event) -> RequestJson.write(event).contains("\"userId\":\"" + person.userId() + "\""));
	}

	/**
	 * Records that a request's words and files are gone everywhere. Until then the
	 * request stays in the index of ended requests with words.
	 * @param emptied the request without its words; if someone has written since, it
	 * stays in that index
	 */
	public void emptied(WorkspaceId workspace, Request emptied) {
		this.redis.execute(this.empty,
				List.of(RequestStore.key(workspace, emptied.id()), key(workspace, Indexes.ENDED_WITH_WORDS)),
				number(emptied.id()), String.valueOf(emptied.version()));
	}

	/**
	 * Deletes a request that has ended. The caller then deletes whatever else belongs to
	 * it and calls {@link #deleted}; until then it stays in the index of ended requests.
	 * @return whether it is gone; false if it is open, on hold, or was just changed
	 */
	public boolean delete(WorkspaceId workspace, RequestId id) {
		Optional<Request> request = this.store.find(workspace, id);
		if (request.filter((known) -> known.state().isOpen()).isPresent()) {
			return false;
		}
		List<String> arguments = new ArrayList<>(List.of(RequestStore.prefix(workspace), number(id),
				request.map((known) -> String.valueOf(known.version())).orElse("0")));
		request.map(Indexes::of).map(Map::keySet).ifPresent(arguments::addAll);
		arguments.remove(Indexes.ENDED);
		String key = RequestStore.key(workspace, id);
		return Objects.equals(this.redis.execute(this.delete, List.of(key(workspace, "holds"), key, key + ":history"),
				arguments.toArray()), 1L);
	}

	/** Records that everything else that belonged to a deleted request is gone. */
	public void deleted(WorkspaceId workspace, RequestId id) {
		this.redis.opsForZSet().remove(key(workspace, Indexes.ENDED), number(id));
	}

	private static String number(RequestId id) {
		return String.valueOf(id.number());
	}

	private static String key(WorkspaceId workspace, String name) {
		return workspace.key("request", name);
	}

}
