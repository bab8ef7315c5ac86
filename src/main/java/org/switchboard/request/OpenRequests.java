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
 * Pages of open requests by person or team. A page takes one round trip, however many
 * requests there are. An offset past the end returns the last page.
 */
@Component
public class OpenRequests {

	private final RequestStore store;

	private final Clock clock;

	OpenRequests(RequestStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Returns a person's own requests, newest first, including resolved ones that they
	 * haven't confirmed.
	 */
	public RequestPage askedBy(Caller caller, long offset, int limit) {
		return page(caller, Listing.newestFirst(Indexes.openOf(caller.userId())), offset, limit);
	}

	/** Returns the requests assigned to a person, most urgent first. */
	public RequestPage heldBy(Caller caller, long offset, int limit) {
		return page(caller, Listing.mostUrgentFirst(List.of(Indexes.heldBy(caller.userId()))), offset, limit);
	}

	/**
	 * Returns the unassigned requests of a person's teams, most urgent first. Includes
	 * confidential ones only from teams they lead or cover the lead of.
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
	 * Returns a team's unassigned requests, most urgent first, to show to the whole team:
	 * no confidential ones.
	 */
	public RequestPage unclaimedOf(WorkspaceId workspace, Team team, long offset, int limit) {
		Listing unclaimed = Listing.mostUrgentFirst(List.of(Indexes.unclaimed(team.id())));
		return this.store.page(workspace, unclaimed, offset, limit).only((request) -> !request.filing().confidential());
	}

	/**
	 * Returns all open requests, oldest first, without checking permissions: for
	 * automatic work.
	 */
	public RequestPage all(WorkspaceId workspace, long offset, int limit) {
		return this.store.page(workspace, Listing.oldestFirst(Indexes.OPEN), offset, limit);
	}

	/** Returns each team's workload, in the order of the teams. */
	public List<TeamLoad> loads(WorkspaceId workspace, List<Team> teams) {
		return teams.isEmpty() ? List.of() : this.store.loads(workspace, teams, this.clock.instant());
	}

	// indexes say where to look; permissions decide what to show
	private RequestPage page(Caller caller, Listing listing, long offset, int limit) {
		Instant now = this.clock.instant();
		return this.store.page(caller.workspace(), listing, offset, limit)
			.only((request) -> Permissions.allow(caller, request, RequestAction.VIEW, now));
	}

}
