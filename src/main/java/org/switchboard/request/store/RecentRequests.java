package org.switchboard.request.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * Requests as this node last saw them, so that most needn't be read before a change.
 * Anyone may have changed one since, so a decision on one only counts if it is
 * {@link StoreChange#ifStill still the same}.
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
		// encryption gives different bytes each time, so snapshots can't be compared
		if (!request.filing().confidential()) {
			this.requests.put(new Place(workspace, request.id()), request);
		}
		return request;
	}

	private record Place(WorkspaceId workspace, RequestId id) {
	}

}
