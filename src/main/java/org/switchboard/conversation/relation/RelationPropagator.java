package org.switchboard.conversation.relation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.springframework.stereotype.Component;

import org.switchboard.request.AutoClosePolicy;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.AutoCloseEvent;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.workspace.WorkspaceId;

/**
 * Passes events of a request on to its related requests. Each message is identified by
 * its origin, so passing it on twice, or on two nodes at once, changes nothing.
 */
@Component
class RelationPropagator extends RequestFollower {

	/** Events this recent are passed on first, in case they haven't been yet. */
	private static final Duration SHORTLY = Duration.ofMinutes(1);

	/** More events than can be passed on within that time. */
	private static final int MOST = 10_000;

	private final AutoClosePolicy policy;

	// only in memory: after a crash, passing on again changes nothing
	private final Set<Passed> passed = Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Passed, Boolean> eldest) {
			return size() > MOST;
		}
	}));

	RelationPropagator(Requests requests, AutoClosePolicy policy) {
		super("request-ties", requests, RequestEvent.RequestFiled.class, RequestEvent.RequesterAsked.class,
				RequestEvent.RequesterWrote.class, RequestEvent.ReplyGiven.class, RequestEvent.RequestResolved.class,
				RequestEvent.RequestReopened.class, RequestEvent.RequestCancelled.class,
				AutoCloseEvent.RequestLapsed.class, AutoCloseEvent.RequesterReminded.class,
				ThreadEvent.MessageCorrected.class, RelationEvent.RequestLinked.class,
				RelationEvent.RequestUnlinked.class, RelationEvent.WordPassedOn.class);
		this.policy = policy;
	}

	@Override
	protected void follow(RequestEntry entry) {
		entry.history().ifPresent((history) -> {
			Instant from = history.event(entry.version()).at().minus(SHORTLY);
			LongStream.rangeClosed(1, entry.version())
				.filter((version) -> !history.event(version).at().isBefore(from))
				.forEach((version) -> passOnce(
						new Passed(entry.workspace(), entry.id(), version, history.event(version).at()), history));
		});
	}

	// remembers what arrived only afterward, so that it's repeated after a failure
	private void passOnce(Passed version, RequestHistory history) {
		if (!this.passed.contains(version)) {
			pass(version.workspace(), history.until(version.version()));
			this.passed.add(version);
		}
	}

	private void pass(WorkspaceId workspace, RequestHistory history) {
		Request request = history.request();
		for (PropagatedCommand passed : new Propagation(request, history.events(), this.policy.reopenWithin()).all()) {
			String intent = "passed:" + request.id() + ":" + request.version() + ":" + passed.to();
			Outcome outcome = this.requests.act(workspace, passed.to(), intent, passed.what());
			if (outcome instanceof Outcome.Refused) {
				passed.what()
					.ifRefused()
					.ifPresent((failed) -> this.requests.act(workspace, request.id(), intent + ":failed", failed));
			}
		}
	}

	// the time distinguishes a request from a deleted one that had the same key
	private record Passed(WorkspaceId workspace, RequestId id, long version, Instant at) {
	}

}
