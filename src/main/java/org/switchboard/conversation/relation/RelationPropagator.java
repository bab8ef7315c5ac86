package org.switchboard.conversation.relation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.PassedOn;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * Passes on what happens to a request, to those that it has to do with. Each word is
 * known by where it was said, so that a second time, or on two nodes at once, it changes
 * nothing.
 */
@Component
class RelationPropagator implements JournalFollower {

	/** What was said shortly before is passed on first, if it is not yet. */
	private static final Duration SHORTLY = Duration.ofMinutes(1);

	private static final Set<String> CONCERNS_OTHERS = Set.of("RequestFiled", "RequesterAsked", "RequesterWrote",
			"ReplyGiven", "RequestResolved", "RequestReopened", "RequestCancelled", "RequestLapsed",
			"RequesterReminded", "MessageCorrected", "RequestLinked", "RequestUnlinked", "WordPassedOn");

	private final Requests requests;

	RelationPropagator(Requests requests) {
		this.requests = requests;
	}

	@Override
	public String name() {
		return "request-ties";
	}

	@Override
	public void follow(JournalEntry entry) {
		if (CONCERNS_OTHERS.contains(entry.type())) {
			RequestId.parse(entry.subject()).ifPresent((id) -> {
				List<RequestEvent> history = this.requests.history(entry.workspace(), id);
				follow(entry.workspace(), id, history.subList(0, (int) entry.version()));
			});
		}
	}

	private void follow(WorkspaceId workspace, RequestId id, List<RequestEvent> history) {
		Instant from = history.get(history.size() - 1).at().minus(SHORTLY);
		for (int version = 1; version <= history.size(); version++) {
			if (!history.get(version - 1).at().isBefore(from)) {
				pass(workspace, id, history.subList(0, version));
			}
		}
	}

	private void pass(WorkspaceId workspace, RequestId id, List<RequestEvent> history) {
		Request request = Request.replay(id, history);
		for (Passed passed : new Propagation(request, history).all()) {
			String intent = "passed:" + id + ":" + request.version() + ":" + passed.to();
			Outcome outcome = this.requests.act(workspace, passed.to(), intent, passed.what());
			if (passed.what() instanceof PassedOn.Link && outcome instanceof Outcome.Refused) {
				this.requests.act(workspace, id, intent + ":failed", new PassedOn.LinkFailed());
			}
		}
	}

}
