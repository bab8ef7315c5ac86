package org.switchboard.home;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Team;
import org.switchboard.request.OpenRequests;
import org.switchboard.request.lifecycle.Caller;

/** The workload of the teams a leader oversees. */
@Component
@Order(HomePart.OVERVIEW)
class OverviewPart implements HomePart {

	private final OpenRequests open;

	private final Clock clock;

	OverviewPart(OpenRequests open, Clock clock) {
		this.open = open;
		this.clock = clock;
	}

	@Override
	public void addTo(HomeBlocks blocks, Caller caller, LeasedHome home) {
		if (caller.directory().leaderScope(caller.userId()).isEmpty()) {
			return;
		}
		List<Team> teams = OverseenTeams.teams(caller);
		blocks.heading(HomeWords.OVERSEEN);
		if (teams.isEmpty()) {
			blocks.text(HomeWords.NOTHING_OVERSEEN);
			return;
		}
		int lastPage = (teams.size() - 1) / HomeBlocks.PAGE * HomeBlocks.PAGE;
		int offset = (int) Math.min(home.offset(HomeSection.OVERSEEN), lastPage);
		List<Team> page = teams.subList(offset, Math.min(teams.size(), offset + HomeBlocks.PAGE));
		Instant now = this.clock.instant();
		this.open.loads(caller.workspace(), page).forEach((load) -> {
			blocks.text(HomeWords.load(load));
			load.nextDue().ifPresent((due) -> blocks.changesAt(due, now));
		});
		blocks.pages(HomeSection.OVERSEEN, teams.size(), offset);
		blocks.context(HomeWords.NOT_COUNTED);
	}

}
