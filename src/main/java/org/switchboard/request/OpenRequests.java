package org.switchboard.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.store.Indexes;
import org.switchboard.request.store.Listing;
import org.switchboard.request.store.RequestStore;
import org.switchboard.workspace.WorkspaceId;

/**
 * What is open, by whom it concerns, a page at a time. Each page is one round trip,
 * however much there is. If there are not as many as are to be passed over, the last page
 * is given.
 */
@Component
public class OpenRequests {

	private final RequestStore store;

	private final Clock clock;

	OpenRequests(RequestStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/** What someone asked for, newest first. */
	public RequestPage askedBy(Caller caller, long offset, int limit) {
		return page(caller, Listing.newestFirst(Indexes.openOf(caller.userId())), offset, limit);
	}

	/** What someone owns, most urgent first. */
	public RequestPage heldBy(Caller caller, long offset, int limit) {
		return page(caller, Listing.mostUrgentFirst(List.of(Indexes.heldBy(caller.userId()))), offset, limit);
	}

	/**
	 * What no one owns yet of the teams someone serves, most urgent first; what is
	 * confidential, of those they lead, or whose lead they cover for.
	 */
	public RequestPage unclaimedBy(Caller caller, long offset, int limit) {
		List<String> indexes = new ArrayList<>();
		LocalDate today = caller.directory().dateAt(this.clock.instant());
		for (Team team : caller.teams()) {
			indexes.add(Indexes.unclaimed(team.id()));
			if (team.isLedOn(today, caller.userId())) {
				indexes.add(Indexes.unclaimedInConfidence(team.id()));
			}
		}
		return indexes.isEmpty() ? RequestPage.empty() : page(caller, Listing.mostUrgentFirst(indexes), offset, limit);
	}

	/**
	 * What no one of a team has, most urgent first, to be shown to all of them: nothing
	 * that is confidential.
	 */
	public RequestPage unclaimedOf(WorkspaceId workspace, Team team, long offset, int limit) {
		Listing unclaimed = Listing.mostUrgentFirst(List.of(Indexes.unclaimed(team.id())));
		return this.store.page(workspace, unclaimed, offset, limit).only((request) -> !request.filing().confidential());
	}

	/** All of it, oldest first, whoever asks: for what happens by itself. */
	public RequestPage all(WorkspaceId workspace, long offset, int limit) {
		return this.store.page(workspace, Listing.oldestFirst(Indexes.OPEN), offset, limit);
	}

	/** How much there is on the hands of some teams, in their order. */
	public List<TeamLoad> loads(WorkspaceId workspace, List<Team> teams) {
		return teams.isEmpty() ? List.of() : this.store.loads(workspace, teams, this.clock.instant());
	}

	// an index says where to look, and this whether to show
	private RequestPage page(Caller caller, Listing listing, long offset, int limit) {
		Instant now = this.clock.instant();
		return this.store.page(caller.workspace(), listing, offset, limit)
			.only((request) -> Permissions.allow(caller, request, RequestAction.VIEW, now));
	}

}
