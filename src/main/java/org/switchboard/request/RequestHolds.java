package org.switchboard.request;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.store.RequestJson;
import org.switchboard.request.store.RequestStore;
import org.switchboard.sealing.SealBroken;
import org.switchboard.workspace.WorkspaceId;

/**
 * Keeps requests on hold from being deleted, however old they get. <pre>
 * request:holds     hash · until released · number → who put the request on hold, since when and why: a {@link Hold} as
 *                   JSON, encrypted if there is a key
 * request:released  set · moments, a night at most · numbers of requests taken off hold, until what was deleted in
 *                   Slack in the meantime is erased
 * </pre>
 */
@Component
public class RequestHolds {

	private static final String HOLDS = "holds";

	private static final String RELEASED = "released";

	private final StringRedisTemplate redis;

	private final RequestStore store;

	private final Requests requests;

	private final AsyncTaskExecutor background;

	private final ApplicationEventPublisher events;

	RequestHolds(StringRedisTemplate redis, RequestStore store, Requests requests, AsyncTaskExecutor background,
			ApplicationEventPublisher events) {
		this.redis = redis;
		this.store = store;
		this.requests = requests;
		this.background = background;
		this.events = events;
	}

	/**
	 * Puts a request on hold, even a confidential one, without checking permissions. If
	 * there already is a hold, that one stays.
	 * @param hold who placed it, and why
	 * @return the hold now in place; empty if there is no such request
	 */
	public Optional<Hold> hold(WorkspaceId workspace, RequestId id, Hold hold) {
		String sealed = RequestJson.write(hold.reworded((reason) -> this.store.seal(workspace, id, reason)));
		boolean first = this.redis.opsForHash().putIfAbsent(key(workspace, HOLDS), number(id), sealed);
		if (!this.redis.hasKey(RequestStore.key(workspace, id))) {
			this.redis.opsForHash().delete(key(workspace, HOLDS), number(id));
			return Optional.empty();
		}
		return first ? Optional.of(hold) : Optional.ofNullable(holds(workspace).get(id));
	}

	/**
	 * Ends a request's hold. What was deleted in Slack meanwhile is forgotten soon after
	 * or, if the node dies, by {@link #forgetReleased}.
	 * @return whether it was on hold
	 */
	public boolean release(WorkspaceId workspace, RequestId id) {
		// throws if its key is missing, so the hold stays
		this.store.find(workspace, id);
		this.redis.opsForSet().add(key(workspace, RELEASED), number(id));
		boolean held = this.redis.opsForHash().delete(key(workspace, HOLDS), number(id)) > 0;
		this.background.execute(() -> forget(workspace, id));
		return held;
	}

	/** Returns all holds, by request number; few, since a person places each. */
	public Map<RequestId, Hold> holds(WorkspaceId workspace) {
		Map<RequestId, Hold> holds = new TreeMap<>((one, other) -> Long.compare(one.number(), other.number()));
		// shows who placed a hold even if the key is missing
		BiFunction<RequestId, String, Optional<String>> opening = this.store.opening(workspace);
		this.redis.<String, String>opsForHash().entries(key(workspace, HOLDS)).forEach((number, json) -> {
			RequestId id = new RequestId(Long.parseLong(number));
			holds.put(id, RequestJson.readHold(json).reworded((reason) -> opening.apply(id, reason).orElse("")));
		});
		return holds;
	}

	/** Forgets what was deleted in Slack during holds that have ended. */
	public void forgetReleased(WorkspaceId workspace) {
		Objects.requireNonNullElse(this.redis.opsForSet().members(key(workspace, RELEASED)), Set.<String>of())
			.forEach((number) -> forget(workspace, new RequestId(Long.parseLong(number))));
	}

	private void forget(WorkspaceId workspace, RequestId id) {
		try {
			if (!this.store.isHeld(workspace, id)) {
				this.events.publishEvent(new HoldReleased(workspace, id));
			}
			this.requests.forget(workspace, id);
			this.redis.opsForSet().remove(key(workspace, RELEASED), number(id));
		}
		catch (SealBroken | IllegalStateException ex) {
			// retried another night: its key is missing, or the request keeps changing
		}
	}

	private static String number(RequestId id) {
		return String.valueOf(id.number());
	}

	private static String key(WorkspaceId workspace, String name) {
		return workspace.key("request", name);
	}

}
