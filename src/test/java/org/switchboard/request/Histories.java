package org.switchboard.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.switchboard.Node;
import org.switchboard.Patiently;
import org.switchboard.request.lifecycle.AskRating;
import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.store.CommittedChange;
import org.switchboard.request.store.RequestStore;
import org.switchboard.request.store.StoreChange;
import org.switchboard.workspace.WorkspaceId;

/** Writes requests' events as of other times than now. */
public final class Histories {

	private final RequestStore store;

	private final WorkspaceId workspace;

	public Histories(Node node, WorkspaceId workspace) {
		this.store = node.bean(RequestStore.class);
		this.workspace = workspace;
	}

	public Request file(RequestFiled event) {
		Request filed = Request.filed(new RequestId(1), event);
		RequestId id = commit(StoreChange.filing("filed-" + event.at() + event.filing().summary(), filed, event))
			.orElseThrow()
			.id();
		return Request.filed(id, event);
	}

	/** Carries out a command, unless it is refused as too early or too late. */
	public Request act(Request request, RequestCommand command, Instant at) {
		return commit(request, request.decide(command, at));
	}

	/** Asks the requester for a rating. */
	public Request askRating(Request request, Instant at) {
		return commit(request, request.decide(new AskRating(request.resolvedAt().orElse(Instant.EPOCH)), at));
	}

	private Request commit(Request request, Decision decision) {
		if (!(decision instanceof Decision.Accepted accepted)) {
			return request;
		}
		List<RequestEvent> events = accepted.events();
		Request after = request.after(events);
		Optional<CommittedChange> done = commit(
				StoreChange.of(request.id() + "-" + request.version(), request, after, events));
		return done.map((committed) -> after).orElseThrow();
	}

	private Optional<CommittedChange> commit(StoreChange change) {
		return Patiently.does(() -> this.store.commit(this.workspace, change));
	}

}
