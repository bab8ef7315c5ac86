package org.switchboard.home;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import com.slack.api.model.block.element.ButtonElement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.switchboard.conversation.card.TeamCardPlaces;
import org.switchboard.request.OpenRequests;
import org.switchboard.request.ReadingTrail;
import org.switchboard.request.RequestPage;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.SchoolCommand;

/**
 * A person's own requests and their status, with a button to nudge the team when one
 * takes too long.
 */
@Component
@Order(HomePart.ASKED)
class OwnRequestsPart implements HomePart {

	private final OpenRequests open;

	private final TeamCardPlaces cards;

	private final ReadingTrail readings;

	private final Clock clock;

	OwnRequestsPart(OpenRequests open, TeamCardPlaces cards, ReadingTrail readings, Clock clock) {
		this.open = open;
		this.cards = cards;
		this.readings = readings;
		this.clock = clock;
	}

	@Override
	public void addTo(HomeBlocks blocks, Caller caller, LeasedHome home) {
		RequestPage page = this.open.askedBy(caller, home.offset(HomeSection.ASKED), HomeBlocks.PAGE);
		if (page.total() == 0) {
			// central office staff seldom file requests
			if (!caller.isStaff()) {
				blocks.heading(HomeWords.ASKED).text(HomeWords.NOTHING_ASKED, Optional.of(HomeButton.ASK.on("new")));
			}
			return;
		}
		Instant now = this.clock.instant();
		Map<RequestId, String> addresses = this.cards.addressesFor(caller, page.requests());
		blocks.awaitsCards(page.requests(), addresses.keySet(), now);
		HomeWords words = new HomeWords(caller.directory().zone(), now, addresses);
		blocks.heading(HomeWords.ASKED).text(HomeWords.ASK, Optional.of(HomeButton.ASK.on("new")));
		this.readings.noted(caller, page.requests())
			.stream()
			.filter((request) -> blocks.isNew(request.id()))
			.forEach((request) -> {
				blocks.text(words.asked(request), caller.participant().flatMap((me) -> button(me, request, now)));
				blocks.changesAt(request.nudgeFrom(), now);
				request.clocks().dues().forEach((due) -> blocks.changesAt(due, now));
			});
		blocks.pages(HomeSection.ASKED, page.total(), page.offset());
	}

	private static Optional<ButtonElement> button(Participant me, Request request, Instant now) {
		Optional<HomeButton> button = may(new SchoolCommand.Close(me), request, now) ? Optional.of(HomeButton.CLOSE)
				: Optional.of(HomeButton.NUDGE).filter((nudge) -> may(new SchoolCommand.Nudge(me), request, now));
		return button.map((possible) -> possible.on(request.id().toString()));
	}

	private static boolean may(RequestCommand command, Request request, Instant now) {
		return request.decide(command, now) instanceof Decision.Accepted;
	}

}
