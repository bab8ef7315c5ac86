package org.switchboard.request.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.ThreadReplies;
import org.switchboard.request.SearchScope;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Keywords;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent.RequestClaimed;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;
import org.switchboard.slack.Rehearsal;
import org.switchboard.slack.WarmUpSession;

/**
 * Reads as clicks do, and writes as clicks do, but in a way that {@code change.lua}
 * refuses.
 */
@Component
class RequestRehearsal implements Rehearsal {

	// no stored request has a version below 1
	private static final long NEVER = -1;

	private static final String INTENT = "rehearsal";

	private static final RequestId ANY = new RequestId(1);

	private static final Participant NOBODY = new Participant("U0", "Nobody");

	private static final ServingTeam TEAM = new ServingTeam("-", "-", "-", "-", "-", NOBODY, ThreadReplies.TO_SCHOOL,
			List.of());

	private final RequestStore store;

	private final Clock clock;

	RequestRehearsal(RequestStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Override
	public void on(WarmUpSession session) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Filing filing = new Filing(NOBODY, NOBODY, "-", "-", "-", "-", "-", false);
		RequestFiled event = new RequestFiled(now, NOBODY, filing, Urgency.NORMAL, Terms.promising(now), TEAM, "-");
		StoreChange.filing(INTENT, Request.filed(ANY, event), event);
		Request filed = RequestJson.readRequest(ANY, NEVER, RequestJson.write(Request.filed(ANY, event)));
		RequestClaimed claimed = new RequestClaimed(now, NOBODY);
		this.store.find(session.workspace(), ANY);
		this.store.commit(session.workspace(),
				StoreChange.of(INTENT, filed, filed.apply(claimed), List.of(claimed)).ifStill(filed));
		this.store.search(session.workspace(), Keywords.of("rehearsal"),
				new SearchScope(NOBODY.userId(), false, List.of(), List.of(), List.of()), Optional.empty());
		this.store.page(session.workspace(), Listing.newestFirst(Indexes.askedBy(NOBODY.userId())), 0, 1);
	}

}
