package org.switchboard.home;

import java.time.Clock;
import java.time.Instant;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.switchboard.request.OpenRequests;
import org.switchboard.request.ReadingTrail;
import org.switchboard.request.RequestPage;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.SchoolCommand;

/**
 * A person's own requests and their status, with a button to nudge the team when one
 * takes too long.
 */
@Component
@Order(HomePart.ASKED)
class OwnRequestsPart implements HomePart {

	private final OpenRequests open;

	private final ReadingTrail readings;

	private final Clock clock;

	OwnRequestsPart(OpenRequests open, ReadingTrail readings, Clock clock) {
		this.open = open;
		this.readings = readings;
		this.clock = clock;
	}

	@Override
	public void addTo(HomeBlocks blocks, Caller caller, LeasedHome home) {
		RequestPage page = this.open.askedBy(caller, home.offset(HomeSection.ASKED), HomeBlocks.PAGE);
		if (page.total() == 0) {
			// central office staff seldom file requests
			if (!caller.isStaff()) {
				blocks.heading(HomeWords.ASKED).text(HomeWords.NOTHING_ASKED);
			}
			return;
		}
		Instant now = this.clock.instant();
		HomeWords words = new HomeWords(caller.directory().zone(), now);
		blocks.heading(HomeWords.ASKED);
		this.readings.noted(caller, page.requests())
			.stream()
			.filter((request) -> blocks.isNew(request.id()))
			.forEach((request) -> {
				blocks.text(words.asked(request),
						caller.participant()
							.filter((me) -> mayNudge(me, request, now))
							.map((me) -> HomeButton.NUDGE.on(request.id().toString())));
				blocks.changesAt(request.nudgeFrom(), now);
				request.clocks().dues().forEach((due) -> blocks.changesAt(due, now));
			});
		blocks.pages(HomeSection.ASKED, page.total(), page.offset());
	}

	private static boolean mayNudge(Participant me, Request request, Instant now) {
		return request.decide(new SchoolCommand.Nudge(me), now) instanceof Decision.Accepted;
	}

}
