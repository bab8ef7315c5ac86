package org.switchboard.conversation.relation;

import org.junit.jupiter.api.Test;

import org.switchboard.request.Bus14;
import org.switchboard.request.CountedRequests;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.StoredRequests;
import org.switchboard.request.lifecycle.RelationCommand;
import org.switchboard.request.lifecycle.RelationEvent.WordPassedOn;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.TeamCommand;

import static org.assertj.core.api.Assertions.assertThat;

/** How often what is written in a request is passed on. */
class RelationPropagatorIntegrationTests {

	private static final int REPLIES = 20;

	private final StoredRequests stored = new StoredRequests();

	private final CountedRequests requests = new CountedRequests(this.stored);

	@Test
	void repliesWithinAMinuteArePassedOnOnceEachAndAgainAfterACrash() {
		RequestId incident = this.stored.file("view-1");
		RequestId linked = this.stored.file("view-2");
		this.stored.act(linked, new RelationCommand.Link(Bus14.THUY, incident));
		RelationPropagator propagator = propagator();
		follow(propagator, linked);
		for (int i = 0; i < REPLIES; i++) {
			this.requests.act(this.stored.workspace, incident, "reply-" + i,
					new TeamCommand.Reply(Bus14.THUY, "Reply " + i));
			follow(propagator, incident);
		}
		assertThat(this.requests.steps()).isEqualTo(1 + REPLIES);
		follow(propagator(), incident);
		assertThat(this.requests.steps()).isEqualTo(1 + 2 * REPLIES);
		assertThat(this.requests.history(this.stored.workspace, linked)).filteredOn(WordPassedOn.class::isInstance)
			.hasSize(REPLIES);
	}

	private RelationPropagator propagator() {
		return new RelationPropagator(this.requests, CountedRequests.policy());
	}

	private void follow(RelationPropagator propagator, RequestId id) {
		long version = this.stored.get(id).version();
		propagator.follow(new RequestEntry(this.stored.workspace, id, version,
				() -> this.requests.replay(this.stored.workspace, id)));
	}

}
