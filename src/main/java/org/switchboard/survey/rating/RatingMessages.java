package org.switchboard.survey.rating;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Enqueued;
import org.switchboard.directory.Directories;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.RatingEvent;
import org.switchboard.request.RequestDeleted;
import org.switchboard.request.RequestEvent;
import org.switchboard.request.RequestId;
import org.switchboard.request.Requests;
import org.switchboard.request.ThreadEvent;
import org.switchboard.workspace.WorkspaceId;

/**
 * Shows requesters what they are asked and have said, and leads who is dissatisfied.
 */
@Component
class RatingMessages implements JournalFollower {

	private static final Set<String> SHOWN = Set.of(RatingEvent.RatingAsked.class.getSimpleName(),
			RatingEvent.ResolutionRated.class.getSimpleName(), RequestEvent.RequestReopened.class.getSimpleName(),
			ThreadEvent.WordsRemoved.class.getSimpleName());

	private final Requests requests;

	private final Directories directories;

	private final Deliveries deliveries;

	RatingMessages(Requests requests, Directories directories, Deliveries deliveries) {
		this.requests = requests;
		this.directories = directories;
		this.deliveries = deliveries;
	}

	@Override
	public String name() {
		return "rating-messages";
	}

	@Override
	public void follow(JournalEntry entry) {
		if (SHOWN.contains(entry.type())) {
			RequestId.parse(entry.subject()).ifPresent((id) -> {
				long progress = this.deliveries.progress(entry.workspace(), subject(id));
				while (progress < entry.version()) {
					progress = catchUp(entry.workspace(), id, progress);
				}
			});
		}
	}

	@EventListener
	void on(RequestDeleted deleted) {
		this.deliveries.forget(deleted.workspace(), subject(deleted.id()));
	}

	// enqueues nothing if somebody else caught up in the meantime
	private long catchUp(WorkspaceId workspace, RequestId id, long progress) {
		List<RequestEvent> history = this.requests.history(workspace, id);
		RatingCards cards = new RatingCards(id, history, this.directories.of(workspace));
		Enqueued enqueued = this.deliveries.enqueue(workspace, subject(id), progress, cards.version(),
				cards.isErasedSince(progress) ? wherever(workspace, id, cards.since(progress)) : cards.since(progress));
		return (enqueued instanceof Enqueued.Overtaken overtaken) ? overtaken.progress() : cards.version();
	}

	// also with who led the team before, and in the direct messages of former accounts
	private List<Delivery> wherever(WorkspaceId workspace, RequestId id, List<Delivery> cards) {
		Map<String, Set<String>> places = this.deliveries.places(workspace, subject(id));
		return cards.stream()
			.flatMap((card) -> places.getOrDefault(card.name(), Set.of(card.conversation()))
				.stream()
				.<Delivery>map((place) -> new Delivery.Card(card.name(), place, card.message())))
			.toList();
	}

	private static String subject(RequestId id) {
		return "rating-" + id;
	}

}
