package org.switchboard.conversation.card;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestEvent.RequestTransferred;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.ThreadEvent;

/** The cards and lines of one request, derived from its history alone. */
final class Messages {

	private final List<RequestEvent> history;

	private final List<Request> states;

	private final ZoneId zone;

	private final ThreadPosts lines;

	private final RemovedPosts removals;

	Messages(RequestHistory found, ZoneId zone, Function<Participant, String> pictures) {
		this.history = found.events();
		this.zone = zone;
		this.states = Request.states(found.id(), this.history);
		this.lines = new ThreadPosts(this.history, this.states, zone, pictures);
		this.removals = new RemovedPosts(this.lines);
	}

	List<RequestEvent> history() {
		return this.history;
	}

	long version() {
		return latest().version();
	}

	// what to send: each card once, as it should look now, then the lines in the threads,
	// once for all edits of a message, since each would show its current wording
	List<Delivery> since(long progress) {
		List<Delivery> deliveries = new ArrayList<>(cards(progress));
		Set<Integer> shown = new HashSet<>();
		for (int version = (int) progress + 1; version <= this.history.size(); version++) {
			if (shown.add(this.lines.shownBy(version))) {
				deliveries.addAll(of(version));
			}
		}
		return deliveries;
	}

	// what to delete in Slack, since the words it shows were removed
	Stream<Delivery> leftOver(long progress, Map<String, Set<String>> places) {
		return this.removals.leftOver(progress, places);
	}

	boolean removesWords(long progress) {
		return this.history.stream()
			.skip(progress)
			.anyMatch((event) -> event instanceof ThreadEvent.WordsRemoved removed && removed.of().isPresent());
	}

	// what a version adds to the threads or changes in them
	List<Delivery> of(int version) {
		return (this.history.get(version - 1) instanceof ThreadEvent.WordsRemoved removal)
				? this.removals.emptied(version, removal) : this.lines.of(version);
	}

	// the cards and everything that was ever posted in their threads. Corrections are
	// skipped: they change a message that is already included, and rendering it once per
	// edit would take quadratic time
	Stream<Delivery> shown() {
		return Stream.concat(cards(),
				IntStream.rangeClosed(1, this.history.size())
					.filter((version) -> !(this.history.get(version - 1) instanceof ThreadEvent.MessageCorrected))
					.boxed()
					.flatMap((version) -> of(version).stream()));
	}

	// the cards as they should look now
	Stream<Delivery.Card> cards() {
		return cards(latest()).entrySet().stream().map((card) -> card(card.getKey(), card.getValue()));
	}

	// what people who may not read it get: an emptied card and nothing in its thread
	Delivery withoutWords(Delivery delivery) {
		return (delivery instanceof Delivery.Card && delivery.under().isEmpty())
				? new Delivery.Card(delivery.name(), delivery.conversation(),
						isOver(delivery) ? delivery.message() : emptied(delivery))
				: new Delivery.Removal(delivery.name(), delivery.conversation());
	}

	// an emptied card says nothing
	boolean isRead(Delivery delivery) {
		return !(delivery instanceof Delivery.Removal) && !isOver(delivery) && !delivery.message().equals(movedOn());
	}

	private boolean isOver(Delivery delivery) {
		return delivery.message().equals(CardWords.discreet(latest(), ApproverCard.over(latest())));
	}

	private Message emptied(Delivery delivery) {
		return CardPlace.isWatchers(delivery) ? RequesterCard.unwatched(latest()) : movedOn();
	}

	private Message movedOn() {
		return CardWords.discreet(latest(), TeamCard.movedOn(latest()));
	}

	// a card as it should look now
	Optional<Delivery.Card> card(String name) {
		return cards().filter((card) -> card.name().equals(name)).findFirst();
	}

	// skips cards that haven't changed
	private List<Delivery> cards(long progress) {
		Map<CardPlace, Message> cards = new LinkedHashMap<>();
		this.states.stream().skip(Math.max(0, progress - 1)).forEach((state) -> {
			CardPlace.ofTeam(state).values().forEach((placement) -> cards.put(placement, TeamCard.movedOn(latest())));
			CardPlace.ofWatchers(state)
				.values()
				.forEach((placement) -> cards.put(placement, RequesterCard.unwatched(latest())));
		});
		cards.putAll(cards(latest()));
		if (progress > 0 && !isRewritten(progress)) {
			cards(this.states.get((int) progress - 1)).forEach(cards::remove);
		}
		return cards.entrySet().stream().<Delivery>map((card) -> card(card.getKey(), card.getValue())).toList();
	}

	// after this, what was shown and to whom is no longer known
	private boolean isRewritten(long progress) {
		boolean open = latest().state().isOpen();
		return this.history.stream()
			.skip(progress)
			.anyMatch((event) -> (event instanceof ThreadEvent.PersonJoined && open)
					|| (event instanceof ThreadEvent.WordsRemoved removed && removed.of().isPresent()));
	}

	private Map<CardPlace, Message> cards(Request state) {
		Map<CardPlace, Message> cards = new LinkedHashMap<>();
		CardPlace.ofRequester(state)
			.values()
			.forEach((placement) -> cards.put(placement, RequesterCard.of(state, this.zone)));
		CardPlace.ofWatchers(state)
			.values()
			.forEach((placement) -> cards.put(placement, RequesterCard.forWatchers(state, this.zone)));
		CardPlace.ofApprovers(state)
			.values()
			.forEach((placement) -> cards.put(placement, new ApproverCard(state, placement).message(this.zone)));
		CardPlace.ofTeam(state)
			.values()
			.forEach((placement) -> cards.put(placement, TeamCard.of(state, reason(state), this.zone)));
		return cards;
	}

	private Delivery.Card card(CardPlace placement, Message message) {
		return new Delivery.Card(placement.name(), placement.conversation(), CardWords.discreet(latest(), message));
	}

	Request latest() {
		return this.states.get(this.states.size() - 1);
	}

	// why the request is with its current team
	private String reason(Request state) {
		RequestEvent event = this.history.get((int) state.teamSince() - 1);
		return (event instanceof RequestTransferred transferred) ? transferred.reason()
				: ((RequestFiled) event).reason();
	}

}
