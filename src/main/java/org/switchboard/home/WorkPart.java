package org.switchboard.home;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import com.slack.api.model.block.element.ButtonElement;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.switchboard.conversation.card.TeamCardPlaces;
import org.switchboard.request.OpenRequests;
import org.switchboard.request.ReadingTrail;
import org.switchboard.request.RequestPage;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;

/**
 * The requests assigned to a staff member, and their teams' unassigned requests with a
 * button to claim them.
 */
@Component
@Order(HomePart.WORK)
class WorkPart implements HomePart {

	private final OpenRequests open;

	private final TeamCardPlaces cards;

	private final ReadingTrail readings;

	private final Clock clock;

	WorkPart(OpenRequests open, TeamCardPlaces cards, ReadingTrail readings, Clock clock) {
		this.open = open;
		this.cards = cards;
		this.readings = readings;
		this.clock = clock;
	}

	@Override
	public void addTo(HomeBlocks blocks, Caller caller, LeasedHome home) {
		boolean serves = !caller.teams().isEmpty();
		RequestPage held = this.open.heldBy(caller, home.offset(HomeSection.HELD), HomeBlocks.PAGE);
		// people who left their team keep the requests they had
		if (serves || held.total() > 0) {
			blocks.heading(HomeWords.HELD);
			add(blocks, caller, HomeSection.HELD, held, HomeWords.NOTHING_HELD, HomeWords::held,
					(request) -> Optional.empty());
		}
		if (serves) {
			blocks.heading(HomeWords.UNCLAIMED);
			add(blocks, caller, HomeSection.UNCLAIMED,
					this.open.unclaimedBy(caller, home.offset(HomeSection.UNCLAIMED), HomeBlocks.PAGE),
					HomeWords.NOTHING_UNCLAIMED, HomeWords::unclaimed,
					(request) -> Optional.of(HomeButton.CLAIM.on(request.id().toString())));
		}
	}

	private void add(HomeBlocks blocks, Caller caller, HomeSection section, RequestPage page, String nothing,
			BiFunction<HomeWords, Request, String> wording, Function<Request, Optional<ButtonElement>> button) {
		if (page.total() == 0) {
			blocks.text(nothing);
		}
		Instant now = this.clock.instant();
		Map<RequestId, String> addresses = this.cards.addressesFor(caller, page.requests());
		blocks.awaitsCards(page.requests(), addresses.keySet(), now);
		HomeWords words = new HomeWords(caller.directory().zone(), now, addresses);
		this.readings.noted(caller, page.requests())
			.stream()
			.filter((request) -> blocks.isNew(request.id()))
			.forEach((request) -> {
				blocks.text(wording.apply(words, request), button.apply(request));
				request.clocks().dues().forEach((due) -> blocks.changesAt(due, now));
			});
		blocks.pages(section, page.total(), page.offset());
	}

}
