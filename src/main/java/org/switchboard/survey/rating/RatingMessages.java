package org.switchboard.survey.rating;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.conversation.card.ConfidentialAccess;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.ReadingTrail;
import org.switchboard.request.RequestDeleted;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.RatingEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.workspace.WorkspaceId;

/** Shows requesters their ratings, and leads who is dissatisfied. */
@Component
class RatingMessages extends RequestFollower {

	private final Directories directories;

	private final Deliveries deliveries;

	private final ReadingTrail readings;

	private final ConfidentialAccess access;

	private final Clock clock;

	RatingMessages(Requests requests, Directories directories, Deliveries deliveries, ReadingTrail readings,
			ConfidentialAccess access, Clock clock) {
		super("rating-messages", requests, RatingEvent.RatingAsked.class, RatingEvent.ResolutionRated.class,
				RequestEvent.RequestReopened.class, ThreadEvent.WordsRemoved.class,
				RequestEvent.RequestTransferred.class, DepartureEvent.LeadChanged.class);
		this.access = access;
		this.readings = readings;
		this.clock = clock;
		this.directories = directories;
		this.deliveries = deliveries;
	}

	@Override
	protected void follow(RequestEntry entry) {
		WorkspaceId workspace = entry.workspace();
		String subject = subject(entry.id());
		long progress = this.deliveries.progress(workspace, subject);
		if (progress < entry.version()) {
			entry.history()
				.ifPresent((history) -> this.deliveries.catchUp(workspace, subject, progress,
						history.request().version(), (after) -> since(workspace, history, after)));
		}
	}

	@EventListener
	void on(RequestDeleted deleted) {
		this.deliveries.forget(deleted.workspace(), subject(deleted.id()));
	}

	private List<Delivery> since(WorkspaceId workspace, RequestHistory history, long progress) {
		Directory directory = this.directories.upToDate(workspace);
		RatingCards cards = new RatingCards(history, directory, directory.dateAt(this.clock.instant()));
		Request request = cards.latest();
		Predicate<Delivery> closed = this.access.closed(workspace, request);
		Map<String, Set<String>> places = this.deliveries.places(workspace, subject(history.id()));
		// includes unchanged cards
		Stream<Delivery> left = places.entrySet()
			.stream()
			.flatMap((one) -> one.getValue().stream().map((place) -> new Delivery.Removal(one.getKey(), place)));
		List<Delivery> deliveries = Stream
			.concat(left.filter(closed),
					cards.since(progress)
						.stream()
						.flatMap((card) -> RatingCards.whereNamed(card, places.keySet()))
						.flatMap((card) -> wherever(card, cards.isErasedSince(progress),
								places.getOrDefault(card.name(), Set.of(card.conversation())), closed)))
			.distinct()
			.toList();
		this.readings.shown(workspace, request,
				deliveries.stream().filter(Delivery.Card.class::isInstance).map(Delivery::conversation));
		return deliveries;
	}

	// erased words also disappear from the cards of earlier leads and from the direct
	// messages of former accounts; confidential cards there are removed
	private static Stream<Delivery> wherever(Delivery card, boolean erased, Set<String> places,
			Predicate<Delivery> closed) {
		return Stream.concat(places.stream(), Stream.of(card.conversation()).filter((place) -> !erased))
			.distinct()
			.<Delivery>map((place) -> new Delivery.Card(card.name(), place, card.message()))
			.map((copy) -> closed.test(copy) ? new Delivery.Removal(copy.name(), copy.conversation()) : copy)
			.filter((copy) -> erased || copy instanceof Delivery.Removal
					|| copy.conversation().equals(card.conversation()));
	}

	private static String subject(RequestId id) {
		return "rating-" + id;
	}

}
