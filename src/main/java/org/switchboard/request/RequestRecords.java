package org.switchboard.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.AsyncTaskExecutor;
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
 * Requests as records: which have ended, which are on hold, and how they are deleted.
 * <pre>
 * request:holds     hash · until released · number → who keeps the request from being deleted, since when and why: a
 *                   {@link Hold} as JSON, encrypted if there is a key
 * request:released  set · moments, a night at most · numbers of requests that were on hold, until what was deleted
 *                   in Slack meanwhile is forgotten
 * request:adopted   string · forever · the number up to which those that older versions stored are among the ended
 * request:spent     set · forever · random numbers of deleted requests: none is given again, as the audit trail may still
 *                   tell of the first
 * </pre>
 */
@Component
public class RequestRecords {

	// those whose hold ended, and of which something is still to be forgotten
	private static final String RELEASED = "released";

	private static final String ADOPTED_AT_ONCE = "200";

	private final RedisScript<Long> adopt = Scripts.of("adopt.lua", RequestStore.class, Long.class);

	private final RedisScript<Long> delete = Scripts.of("delete.lua", RequestStore.class, Long.class);

	private final RedisScript<Long> empty = Scripts.of("empty.lua", RequestStore.class, Long.class);

	private final StringRedisTemplate redis;

	private final RequestStore store;

	private final Requests requests;

	private final AsyncTaskExecutor background;

	private final ApplicationEventPublisher events;

	RequestRecords(StringRedisTemplate redis, RequestStore store, Requests requests, AsyncTaskExecutor background,
			ApplicationEventPublisher events) {
		this.events = events;
		this.background = background;
		this.redis = redis;
		this.store = store;
		this.requests = requests;
	}

	/**
	 * Finds ended requests that older versions stored, which did not note when they
	 * ended: by what happened to them last. One round trip for 200 requests that were
	 * filed since this was done last. Confidential requests that older versions stored
	 * are stored as they are today.
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
		this.store.older(workspace).forEach((id) -> storeAgain(workspace, id, false));
		Objects.requireNonNullElse(this.redis.opsForSet().members(key(workspace, RELEASED)), Set.<String>of())
			.forEach((number) -> storeAgain(workspace, new RequestId(Long.parseLong(number)), true));
	}

	private void storeAgain(WorkspaceId workspace, RequestId id, boolean released) {
		try {
			if (released && !this.store.isHeld(workspace, id)) {
				this.events.publishEvent(new HoldReleased(workspace, id));
			}
			this.requests.forget(workspace, id);
			this.redis.opsForSet().remove(key(workspace, RELEASED), number(id));
		}
		catch (SealBroken | IllegalStateException ex) {
			// another night: its key is missing, or it is changed all the time
		}
	}

	/**
	 * Requests that ended before some time, in one round trip.
	 * @param withWords only those whose words are still there
	 * @param until when they ended at the latest
	 * @param skip how many to pass over
	 * @param most how many at most
	 * @return those that ended first
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
	 * Requests in the order in which they were filed, or ended if they have, in one round
	 * trip.
	 * @param ended whether those that have ended, or the others
	 * @param since those that did so then or later
	 * @param most how many at most
	 * @return those that did so first
	 */
	public List<FiledRef> from(WorkspaceId workspace, boolean ended, Instant since, int most) {
		return this.store.since(workspace, ended ? Indexes.ENDED : Indexes.OPEN, since, most);
	}

	/** Whether someone took part in a request under some Slack id. */
	public static boolean names(List<RequestEvent> history, Participant person) {
		return history.stream()
			.filter((event) -> !(event instanceof ThreadEvent.PersonJoined))
			.anyMatch((event) -> RequestJson.write(event).contains("\"userId\":\"" + person.userId() + "\""));
	}

	/**
	 * Nothing is kept of its words anymore, nor of its files. Until this is said it is
	 * among the ended ones with words.
	 * @param emptied the request without them; if somebody has written since, those words
	 * are still to be removed
	 */
	public void emptied(WorkspaceId workspace, Request emptied) {
		this.redis.execute(this.empty,
				List.of(RequestStore.key(workspace, emptied.id()), key(workspace, Indexes.ENDED_WITH_WORDS)),
				number(emptied.id()), String.valueOf(emptied.version()));
	}

	/**
	 * Deletes a request that has ended. Whatever else is kept of it is to be deleted
	 * next, and {@link #deleted} says that it was; until then it is among the ended ones.
	 * @return whether it is gone; not if it is open, on hold, or was changed just now
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

	/** Nothing is kept of it anymore. */
	public void deleted(WorkspaceId workspace, RequestId id) {
		this.redis.opsForZSet().remove(key(workspace, Indexes.ENDED), number(id));
	}

	/**
	 * Keeps a request, confidential ones too, whoever may read them. Of two holds the
	 * first stays.
	 * @param hold who says so, and why
	 * @return the hold that it is on, or nothing if there is no such request
	 */
	public Optional<Hold> hold(WorkspaceId workspace, RequestId id, Hold hold) {
		String sealed = RequestJson.write(hold.reworded((reason) -> this.store.seal(workspace, id, reason)));
		boolean first = this.redis.opsForHash().putIfAbsent(key(workspace, "holds"), number(id), sealed);
		if (!this.redis.hasKey(RequestStore.key(workspace, id))) {
			this.redis.opsForHash().delete(key(workspace, "holds"), number(id));
			return Optional.empty();
		}
		return first ? Optional.of(hold) : Optional.ofNullable(holds(workspace).get(id));
	}

	/**
	 * Keeps a request no longer than others. What was deleted in Slack meanwhile is
	 * forgotten soon after; if the node dies, by {@link #adopt}.
	 * @return whether it was on hold
	 */
	public boolean release(WorkspaceId workspace, RequestId id) {
		// throws if its key is missing: it is on hold still
		this.store.find(workspace, id);
		this.redis.opsForSet().add(key(workspace, RELEASED), number(id));
		boolean held = this.redis.opsForHash().delete(key(workspace, "holds"), number(id)) > 0;
		this.background.execute(() -> storeAgain(workspace, id, true));
		return held;
	}

	/** What is on hold, by number: few, as a person puts each there. */
	public Map<RequestId, Hold> holds(WorkspaceId workspace) {
		Map<RequestId, Hold> holds = new TreeMap<>((one, other) -> Long.compare(one.number(), other.number()));
		// who holds what is to be seen even if the key is missing
		BiFunction<RequestId, String, Optional<String>> opening = this.store.opening(workspace);
		this.redis.<String, String>opsForHash().entries(key(workspace, "holds")).forEach((number, json) -> {
			RequestId id = new RequestId(Long.parseLong(number));
			holds.put(id, RequestJson.readHold(json).reworded((reason) -> opening.apply(id, reason).orElse("")));
		});
		return holds;
	}

	private static String number(RequestId id) {
		return String.valueOf(id.number());
	}

	private static String key(WorkspaceId workspace, String name) {
		return workspace.key("request", name);
	}

}
