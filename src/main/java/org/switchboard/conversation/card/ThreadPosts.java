package org.switchboard.conversation.card;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.request.lifecycle.ApprovalEvent.ApproversMissing;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestReopened;
import org.switchboard.request.lifecycle.RequestEvent.RequestTransferred;
import org.switchboard.request.lifecycle.RequestEvent.RequesterWrote;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.ThreadEvent.MessageCorrected;
import org.switchboard.request.lifecycle.ThreadEvent.NoteTaken;

/**
 * What appears in the threads of a request's cards. A message someone wrote in one thread
 * is shown in the others, in its current wording.
 */
final class ThreadPosts {

	private static final int FIRST_MESSAGE = 2;

	private final List<Request> states;

	private final EditedHistory edits;

	private final List<RequestEvent> today;

	private final ZoneId zone;

	private final Function<Participant, String> pictures;

	private final ThreadFiles files;

	private final Map<Wording, Map<Integer, Integer>> most = new HashMap<>();

	private final Wording requester = this::toRequester;

	private final Wording watcher = this::toWatcher;

	private final Wording team = this::toTeam;

	ThreadPosts(List<RequestEvent> history, List<Request> states, ZoneId zone, Function<Participant, String> pictures) {
		this.states = states;
		this.edits = new EditedHistory(history);
		this.today = this.edits.today();
		this.zone = zone;
		this.pictures = pictures;
		this.files = new ThreadFiles(states, this.edits);
	}

	List<RequestEvent> today() {
		return this.today;
	}

	ThreadFiles files() {
		return this.files;
	}

	// what a version adds to the threads or changes in them
	List<Delivery> of(int version) {
		List<Delivery> lines = new ArrayList<>(lines(version));
		lines.addAll(this.files.filed(version));
		if (this.today.get(version - 1) instanceof ApproversMissing missing) {
			missing.told()
				.forEach((person) -> lines.add(new Delivery.Line(Origin.NOTICE + version, person.userId(),
						Optional.empty(), ApprovalWords.missing(latest(), missing))));
		}
		return lines;
	}

	// what a version adds to the threads, without the files of new cards
	List<Delivery> lines(int version) {
		if (this.today.get(version - 1) instanceof MessageCorrected correction) {
			return this.edits.corrected(correction).map(this::lines).orElse(List.of());
		}
		List<Delivery> lines = new ArrayList<>();
		// neither the words nor the files of a note ever get there
		if (!(this.today.get(version - 1) instanceof NoteTaken)) {
			CardPlace.ofRequester(after(version))
				.values()
				.forEach((placement) -> lines.addAll(of(version, placement, this.requester)));
			CardPlace.ofWatchers(after(version))
				.values()
				.forEach((placement) -> lines.addAll(of(version, placement, this.watcher)));
			CardPlace.ofApprovers(isFiled(version) ? latest() : after(version))
				.values()
				.forEach((placement) -> lines
					.addAll(of(version, placement, isFiled(version) ? this.team : toApprover(placement))));
		}
		Set<CardPlace> reading = new LinkedHashSet<>(CardPlace.ofTeam(after(version)).values());
		if (isFiled(version)) {
			reading.addAll(CardPlace.ofTeam(latest()).values());
		}
		reading.addAll(takingOver(version));
		Set<CardPlace> team = new LinkedHashSet<>(reading);
		if (version > 1) {
			team.addAll(CardPlace.ofTeam(after(version - 1)).values());
		}
		for (CardPlace placement : team) {
			// people who no longer have a confidential request learn only that
			Wording wording = (after(version).filing().confidential() && !reading.contains(placement)) ? this::toFormer
					: this.team;
			lines.addAll(of(version, placement, wording));
		}
		if (version > FIRST_MESSAGE && isFiled(FIRST_MESSAGE)) {
			this.files.added(version)
				.values()
				.forEach((placement) -> lines.addAll(of(FIRST_MESSAGE, placement, this.team)));
		}
		if (isHandedOver(version)) {
			this.files.added(version)
				.values()
				.forEach((placement) -> unanswered(version)
					.forEach((earlier) -> lines.addAll(of(earlier, placement, this.team))));
		}
		return lines;
	}

	private boolean isHandedOver(int version) {
		RequestEvent event = this.today.get(version - 1);
		return event instanceof DepartureEvent
				|| (event instanceof RequestTransferred passed && passed.by().is(Participant.SWITCHBOARD));
	}

	// what the school wrote last, for the person taking over: those who had it before may
	// no longer have been shown it
	private IntStream unanswered(int version) {
		int first = version;
		while (isHandedOver(first) || isWritten(first)) {
			first--;
		}
		return IntStream.range((this.today.get(first - 1) instanceof RequestReopened) ? first : first + 1, version)
			.filter((earlier) -> !isFiled(earlier));
	}

	// the cards where it was shown again to those who took over
	private Set<CardPlace> takingOver(int version) {
		Set<CardPlace> later = new LinkedHashSet<>();
		boolean shown = isWritten(version) || this.today.get(version - 1) instanceof RequestReopened;
		for (int next = version + 1; shown && next <= this.today.size(); next++) {
			shown = isHandedOver(next) || isWritten(next);
			later.addAll(isHandedOver(next) ? this.files.added(next).values() : Set.of());
		}
		return later;
	}

	// edits don't end what the school is writing
	private boolean isWritten(int version) {
		RequestEvent event = this.today.get(version - 1);
		return event instanceof RequesterWrote || event instanceof MessageCorrected;
	}

	private List<Delivery> of(int version, CardPlace under, Wording wording) {
		RequestEvent event = this.today.get(version - 1);
		if (event.origin().filter((place) -> isIn(place, event, under)).isPresent()) {
			return List.of();
		}
		List<Message> messages = messages(version, wording);
		List<Delivery> lines = new ArrayList<>();
		for (Message message : messages) {
			String name = under.name() + "." + version + "." + lines.size();
			lines.add(event.origin().isPresent()
					? new Delivery.Card(name, under.conversation(), Optional.of(under.name()), message)
					: new Delivery.Line(name, under.conversation(), Optional.of(under.name()), message));
		}
		event.origin().ifPresent((today) -> lines.addAll(this.files.of(version, today, under)));
		return lines;
	}

	// the cards of a confidential request's successive leads have the same name, and each
	// of them writes in their own direct messages
	private boolean isIn(Origin place, RequestEvent event, CardPlace under) {
		return place.card().equals(under.name())
				&& (!CardPlace.isLeads(under.name()) || event.by().userId().equals(under.conversation()));
	}

	// as many messages as any earlier wording needed, so that none of it is left behind
	private List<Message> messages(int version, Wording wording) {
		List<Message> now = wording.of(this.today.get(version - 1), after(version));
		int most = most(version, wording);
		// when a file without text is removed, no text replaces it
		List<Message> messages = new ArrayList<>(now.subList(0, Math.min(most, now.size())));
		String rest = now.isEmpty() ? CardWords.DELETED : CardWords.CHANGED_LATER;
		messages.addAll(Collections.nCopies(Math.max(0, most - now.size()), Quote.of(rest, "").get(0)));
		return messages.stream().map((message) -> CardWords.notifying(latest(), message)).toList();
	}

	// counted once for all cards on which it reads the same, since there may be many
	private int most(int version, Wording wording) {
		return this.most.computeIfAbsent(wording, (none) -> new HashMap<>())
			.computeIfAbsent(version,
					(none) -> this.edits.wordings(version)
						.stream()
						.mapToInt((event) -> wording.of(event, after(version)).size())
						.max()
						.orElse(0));
	}

	// the version or, for an edit, its message's version, if the history has that
	int shownBy(int version) {
		return (this.today.get(version - 1) instanceof MessageCorrected correction)
				? this.edits.corrected(correction).orElse(version) : version;
	}

	private List<Message> toRequester(RequestEvent event, Request after) {
		return RelayedMessage.of(event, after, this.pictures)
			.orElseGet(() -> RequesterLines.forRequester(after, latest(), this.zone).of(event));
	}

	private List<Message> toWatcher(RequestEvent event, Request after) {
		return RelayedMessage.of(event, after, this.pictures)
			.orElseGet(() -> RequesterLines.forFollowers(after, latest(), this.zone).of(event));
	}

	private List<Message> toTeam(RequestEvent event, Request after) {
		return RelayedMessage.of(event, after, this.pictures)
			.orElseGet(() -> new TeamLines(after, this.zone).of(event));
	}

	private Wording toApprover(CardPlace placement) {
		return (event, after) -> new ApproverCard(after, placement).lines(event);
	}

	// everyone who gets this request later also gets the message that became it, like
	// what is filed with a form
	private boolean isFiled(int version) {
		return version == FIRST_MESSAGE && new RequestHistory(latest(), this.today).isFollowUp();
	}

	// the note is only for the next team
	private List<Message> toFormer(RequestEvent event, Request after) {
		return toTeam((event instanceof RequestTransferred passed)
				? new RequestTransferred(passed.at(), passed.by(), passed.team(), passed.reason(), "", passed.terms())
				: event, after);
	}

	private Request after(int version) {
		return this.states.get(version - 1);
	}

	private Request latest() {
		return this.states.get(this.states.size() - 1);
	}

	/** How an event reads to someone. */
	@FunctionalInterface
	private interface Wording {

		List<Message> of(RequestEvent event, Request after);

	}

}
