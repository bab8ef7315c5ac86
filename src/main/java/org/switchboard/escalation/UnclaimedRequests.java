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
 * Which requests of a team nobody has claimed for an hour in which its department works.
 */
@Component
class UnclaimedRequests {

	private static final Duration PATIENCE = Duration.ofHours(1);

	private static final int PAGE = 100;

	/** Whoever has more of them needs no exact number. */
	static final int MOST = 1000;

	private final OpenRequests open;

	private final Clock clock;

	UnclaimedRequests(OpenRequests open, Clock clock) {
		this.open = open;
		this.clock = clock;
	}

	// what a team lets wait: a round trip for each hundred, up to a thousand
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
