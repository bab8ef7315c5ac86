package org.switchboard.survey.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;

import org.switchboard.conversation.card.CardWords;
import org.switchboard.conversation.card.ReopenButton;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rating;
import org.switchboard.request.lifecycle.RatingEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.Satisfaction;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.slack.Blocks;

/**
 * What people see of one request's ratings, derived from its history and from who leads
 * its team today: a card for the requester each time they were asked, and one for the
 * lead if they were ever dissatisfied.
 */
final class RatingCards {

	static final String RATE = "rating.rate.";

	static final String EXPLAIN = "rating.explain";

	private static final String LOW = "low.";

	private static final String HIDDEN_LOW = "card.";

	private final List<RequestEvent> history;

	private final List<Request> states;

	RatingCards(RequestHistory found, Directory directory, LocalDate today) {
		this.history = found.events();
		this.states = Request.states(found.id(), this.history)
			.stream()
			.map((state) -> state.ledOn(today, directory))
			.toList();
	}

	Request latest() {
		return this.states.get(this.states.size() - 1);
	}

	// the cards that changed since then
	List<Delivery> since(long progress) {
		List<RequestEvent> news = this.history.subList((int) progress, this.history.size());
		boolean erased = isErasedSince(progress);
		List<Delivery> cards = new ArrayList<>();
		for (int asked = 1; asked <= this.history.size(); asked++) {
			if (this.history.get(asked - 1) instanceof RatingEvent.RatingAsked
					&& (erased || news.stream().anyMatch(RatingCards::isShown))) {
				// every card shows the requester's words
				add(cards, asked, erased ? 0 : progress);
			}
		}
		return cards;
	}

	boolean isErasedSince(long progress) {
		return this.history.subList((int) progress, this.history.size()).stream().anyMatch(this::isErasure);
	}

	private static boolean isShown(RequestEvent event) {
		return event instanceof RatingEvent || event instanceof RequestEvent.RequestReopened;
	}

	// words that only aged out stay in Slack for as long as the workspace keeps messages
	private boolean isErasure(RequestEvent event) {
		return event instanceof ThreadEvent.WordsRemoved removed && removed.of().isPresent()
				&& removed.concerns(this.history.get(0));
	}

	private void add(List<Delivery> cards, int asked, long progress) {
		Rating rating = this.states.get(asked - 1).rating().orElseThrow();
		int last = asked;
		boolean wasLow = false;
		while (last < this.states.size() && isOf(rating, this.states.get(last))) {
			last++;
			wasLow |= isLow(this.history.get(last - 1));
		}
		boolean isOver = last < this.states.size();
		if (last + (isOver ? 1 : 0) > progress) {
			Request request = this.states.get(last - 1);
			cards.add(new Delivery.Card("ask." + asked, request.filing().requester().userId(),
					about(request, isOver ? over(request) : asking(request))));
			if (wasLow) {
				low(request).ifPresent((message) -> cards.add(new Delivery.Card(lowName(request) + asked,
						request.team().lead().userId(), about(request, message))));
			}
		}
	}

	// delivery names aren't encrypted, and this one would reveal the rating
	private static String lowName(Request request) {
		return request.filing().confidential() ? HIDDEN_LOW : LOW;
	}

	// older versions may have used the other name
	static Stream<Delivery> whereNamed(Delivery card, Set<String> names) {
		List<Delivery> there = Stream.of(card.name(), card.name().replace(HIDDEN_LOW, LOW))
			.distinct()
			.filter(names::contains)
			.<Delivery>map((name) -> new Delivery.Card(name, card.conversation(), card.message()))
			.toList();
		return there.isEmpty() ? Stream.of(card) : there.stream();
	}

	private static Message about(Request request, Message message) {
		return CardWords.discreet(request, message.about(Stream.of(request.id())));
	}

	private static boolean isOf(Rating asked, Request state) {
		return state.rating().filter((rating) -> rating.askedAt().equals(asked.askedAt())).isPresent();
	}

	private static boolean isLow(RequestEvent event) {
		return event instanceof RatingEvent.ResolutionRated rated && rated.satisfaction().isLow();
	}

	private static Message asking(Request request) {
		Rating rating = request.rating().orElseThrow();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Blocks.section(rating.given()
			.map((given) -> RatingWords.given(request, given))
			.orElseGet(() -> RatingWords.ask(request))));
		blocks.add(ActionsBlock.builder().blockId("rate").elements(steps(request, rating)).build());
		rating.given().ifPresent((given) -> blocks.add(more(request, rating, given)));
		blocks.add(Blocks.context(RatingWords.whoReads(request)));
		return Message.of(blocks);
	}

	// best first, with the chosen one highlighted
	private static List<BlockElement> steps(Request request, Rating rating) {
		RatingRef ref = new RatingRef(request.id(), rating.askedAt());
		return Arrays.stream(Satisfaction.values()).sorted(Comparator.reverseOrder()).<BlockElement>map((step) -> {
			ButtonElement button = Blocks.button(RATE + step.step(), RatingWords.button(step),
					ref.with(step).toString());
			button.setStyle(
					rating.given().filter((given) -> given.satisfaction() == step).isPresent() ? "primary" : null);
			return button;
		}).toList();
	}

	private static LayoutBlock more(Request request, Rating rating, Rating.Given given) {
		List<BlockElement> elements = new ArrayList<>(List.of(Blocks.button(EXPLAIN, RatingWords.EXPLAIN,
				RatingModal.button(new RatingRef(request.id(), rating.askedAt()), given))));
		if (given.satisfaction().isLow()) {
			elements.add(ReopenButton.on(request));
		}
		return ActionsBlock.builder().blockId("more").elements(elements).build();
	}

	private static Message over(Request request) {
		String words = RatingWords.reopened(request);
		return Message.of(words);
	}

	// a lead who filed the request already knows
	private static Optional<Message> low(Request request) {
		Participant lead = request.team().lead();
		return request.rating()
			.flatMap(Rating::given)
			.filter((given) -> !lead.is(request.filing().requester()))
			.map((given) -> {
				List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(RatingWords.low(request, given))));
				if (!given.comment().isEmpty()) {
					blocks.add(Blocks.section(RatingWords.comment(given)));
				}
				return Message.of(blocks);
			});
	}

}
