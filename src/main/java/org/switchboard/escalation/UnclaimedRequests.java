package org.switchboard.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.calendar.BusinessTime;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.request.OpenRequests;
import org.switchboard.request.RequestPage;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.workspace.WorkspaceId;

/**
 * A team's requests that have been unassigned for an hour of its department's business
 * hours.
 */
@Component
class UnclaimedRequests {

	private static final Duration PATIENCE = Duration.ofHours(1);

	private static final int PAGE = 100;

	/** Beyond this, the exact number doesn't matter. */
	static final int MOST = 1000;

	private final OpenRequests open;

	private final Clock clock;

	UnclaimedRequests(OpenRequests open, Clock clock) {
		this.open = open;
		this.clock = clock;
	}

	// takes one round trip per hundred requests, up to a thousand
	List<Request> of(WorkspaceId workspace, Directory directory, Team team) {
		BusinessTime time = directory.timeOf(team.department().id());
		Instant now = this.clock.instant();
		List<Request> waiting = new ArrayList<>();
		RequestPage page;
		int offset = 0;
		do {
			page = this.open.unclaimedOf(workspace, team, offset, PAGE);
			page.requests()
				.stream()
				.filter((request) -> time.between(request.filedAt(), now).compareTo(PATIENCE) >= 0)
				.forEach(waiting::add);
			offset += PAGE;
		}
		while (offset < Math.min(page.total(), MOST));
		return waiting.stream().distinct().sorted(Comparator.comparing(Request::filedAt)).toList();
	}

}
