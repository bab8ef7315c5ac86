package org.switchboard.request.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * Requests as this node saw them last, so that most need not be read before they are
 * changed. Anybody may have changed one since: what is decided on it holds only if it
 * {@link StoreChange#ifStill is still so}.
 */
@Component
public class RecentRequests {

	/** More than a node sees on a busy day. */
	private static final int MOST = 2000;

	private final Map<Place, Request> requests = new LinkedHashMap<>(MOST, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Place, Request> eldest) {
			return size() > MOST;
		}
	};

	public synchronized Optional<Request> find(WorkspaceId workspace, RequestId id) {
		return Optional.ofNullable(this.requests.get(new Place(workspace, id)));
	}

	public synchronized Request seen(WorkspaceId workspace, Request request) {
		// encrypted, it is stored differently each time, and cannot be compared
		if (!request.filing().confidential()) {
			this.requests.put(new Place(workspace, request.id()), request);
		}
		return request;
	}

	private record Place(WorkspaceId workspace, RequestId id) {
	}

}
