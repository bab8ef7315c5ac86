package org.switchboard.request;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.store.Indexes;
import org.switchboard.request.store.Listing;
import org.switchboard.request.store.RequestStore;
import org.switchboard.workspace.WorkspaceId;

/** Requests by when they were filed, for lists. */
@Component
public class FiledRequests {

	private static final int PAGE = 200;

	/** More wouldn't be read by anyone. */
	private static final int MOST = 20_000;

	private final RequestStore store;

	private final Clock clock;

	FiledRequests(RequestStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Returns the requests filed since a time that someone may see, oldest first, without
	 * confidential ones. One round trip for each 200 requests that are open or have ended
	 * since.
	 */
	public List<Request> since(Caller caller, Instant from) {
		Map<RequestId, Request> all = new LinkedHashMap<>();
		read(caller.workspace(), Listing.newestFirst(Indexes.OPEN), Request::filedAt, from, all);
		// whatever was filed since also ended since
		read(caller.workspace(), Listing.newestFirst(Indexes.ENDED), (request) -> request.clocks().asOf(), from, all);
		Instant now = this.clock.instant();
		return all.values()
			.stream()
			.filter((request) -> !request.filedAt().isBefore(from) && !request.filing().confidential()
					&& Permissions.allow(caller, request, RequestAction.VIEW, now))
			.sorted(Comparator.comparing(Request::filedAt))
			.toList();
	}

	private void read(WorkspaceId workspace, Listing listing, Function<Request, Instant> order, Instant from,
			Map<RequestId, Request> all) {
		int offset = 0;
		List<Request> page;
		do {
			page = this.store.page(workspace, listing, offset, PAGE).requests();
			page.forEach((request) -> all.put(request.id(), request));
			offset += PAGE;
		}
		while (page.size() == PAGE && offset < MOST && !order.apply(page.get(PAGE - 1)).isBefore(from));
	}

}
