package org.switchboard.request;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.journal.Journal;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.RelationCommand;
import org.switchboard.request.lifecycle.RemoveWords;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.SwitchboardCommand;
import org.switchboard.request.lifecycle.ThreadEvent.WordsRemoved;
import org.switchboard.request.store.CommittedChange;
import org.switchboard.request.store.Forgetting;
import org.switchboard.request.store.Indexes;
import org.switchboard.request.store.Listing;
import org.switchboard.request.store.RecentRequests;
import org.switchboard.request.store.RequestStore;
import org.switchboard.request.store.StoreChange;
import org.switchboard.workspace.WorkspaceId;

/**
 * The requests of all workspaces. Whatever changes here is in the journal too.
 */
@Component
public class Requests {

	private static final int ATTEMPTS = 5;

	private final RequestStore store;

	private final RecentRequests recent;

	private final Directories directories;

	private final Journal journal;

	private final ReadingTrail readings;

	private final Clock clock;

	Requests(RequestStore store, RecentRequests recent, Directories directories, Journal journal, ReadingTrail readings,
			Clock clock) {
		this.store = store;
		this.recent = recent;
		this.directories = directories;
		this.journal = journal;
		this.readings = readings;
		this.clock = clock;
	}

	/**
	 * Files a request. Of any number of calls with one intent, also simultaneous or on
	 * other nodes, the first files it and all answer its key. One round trip, and one
	 * more for each call after the first.
	 * @param intent what the wish to file it is known by, such as the view's id
	 * @param event what is asked
	 * @return the request's key, and whether it was asked in the same words
	 */
	public Filed file(WorkspaceId workspace, String intent, RequestFiled event) {
		// the number is not known yet, and the snapshot does not carry it
		Request filed = Request.filed(new RequestId(1), event);
		// with another key if one is taken
		CommittedChange done = Stream.generate(() -> this.store.commit(workspace, StoreChange.filing(intent, filed, event)))
			.limit(ATTEMPTS)
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow();
		this.journal.poke(workspace);
		if (!done.before()) {
			this.recent.seen(workspace, Request.filed(done.id(), event));
			return new Filed(done.id(), false);
		}
		Optional<Request> before = this.store.find(workspace, done.id());
		return new Filed(done.id(), before.filter((request) -> !request.filing().equals(event.filing())).isPresent());
	}

	/**
	 * Carries out a command, if its author may give it and the request is in a state for
	 * it. Of simultaneous commands on one request each is decided on what the ones before
	 * it left. One round trip if the request is as this node saw it last, else one more
	 * to read it, and two more for each time that somebody else was faster.
	 * @param intent what this wish is known by, such as the click's trigger id: a second
	 * time it changes nothing
	 * @param command what is to be done
	 * @return the request afterwards, or why nothing was changed
	 */
	public Outcome act(WorkspaceId workspace, RequestId id, String intent, RequestCommand command) {
		return this.recent.find(workspace, id)
			.flatMap((seen) -> actOn(workspace, seen, intent, command))
			.<Outcome>map(Outcome.Changed::new)
			.or(() -> change(workspace, id, intent, (before) -> decide(workspace, before, command)))
			.orElseGet(() -> new Outcome.Refused(new Refusal.TooBusy()));
	}

	// nothing if others were faster each time
	private Optional<Outcome> change(WorkspaceId workspace, RequestId id, String intent,
			Function<Request, Decision> decision) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Optional<Request> found = this.store.find(workspace, id);
			if (found.isEmpty()) {
				return Optional.of(new Outcome.Refused(new Refusal.RequestUnknown()));
			}
			Request before = found.get();
			Decision decided = decision.apply(before);
			if (decided instanceof Decision.Refused refused) {
				// what was done before may be what is now in the way
				return Optional.of(this.store.doneBy(workspace, intent).filter(id::equals).isPresent()
						? new Outcome.Changed(before) : new Outcome.Refused(refused.refusal()));
			}
			Optional<Request> changed = commit(workspace, intent, before, (Decision.Accepted) decided,
					UnaryOperator.identity());
			if (changed.isPresent()) {
				return changed.map(Outcome.Changed::new);
			}
		}
		return Optional.empty();
	}

	// a refusal holds only for what was read just now
	private Optional<Request> actOn(WorkspaceId workspace, Request seen, String intent, RequestCommand command) {
		return (decide(workspace, seen, command) instanceof Decision.Accepted accepted)
				? commit(workspace, intent, seen, accepted, (change) -> change.ifStill(seen)) : Optional.empty();
	}

	/**
	 * Does what is to be done by itself, if it still is.
	 * @param intent what this is known by: a second time it changes nothing
	 * @param command what is to be done
	 * @return the request afterwards, or why nothing was changed
	 * @throws IllegalStateException if others were faster each time: it is to be tried
	 * again later
	 */
	public Outcome act(WorkspaceId workspace, RequestId id, String intent, SwitchboardCommand command) {
		return change(workspace, id, intent,
				(before) -> (command instanceof RemoveWords && isHeld(workspace, id))
						? Decision.refused(new Refusal.OnHold()) : before.decide(command, now()))
			.orElseThrow(() -> new IllegalStateException(id + " is changed all the time"));
	}

	/**
	 * A request with its history, for somebody who may see it. If it is confidential, the
	 * audit trail tells of it, which is one more round trip.
	 * @param userId who wants to see it
	 * @return the request, or nothing if there is none or they may not know that there is
	 */
	public Optional<RequestHistory> seenBy(WorkspaceId workspace, RequestId id, String userId) {
		return replay(workspace, id).map(RequestHistory::inWordsOfToday)
			.filter((history) -> this.readings.noted(workspace, userId, history.request(),
					allows(workspace, history.request(), userId, RequestAction.VIEW)))
			.map((history) -> allows(workspace, history.request(), userId, RequestAction.READ_NOTES) ? history
					: history.withoutNotes());
	}

	/** Newest first. */
	public List<Request> askedBy(WorkspaceId workspace, String userId, int limit) {
		return this.store.page(workspace, Listing.newestFirst(Indexes.askedBy(userId)), 0, limit).requests();
	}

	/** Whoever asks: for what happens by itself. */
	public Optional<RequestHistory> replay(WorkspaceId workspace, RequestId id) {
		return RequestHistory.of(id, this.store.history(workspace, id));
	}

	/** Oldest first, whoever asks; empty if there is no such request. */
	public List<RequestEvent> history(WorkspaceId workspace, RequestId id) {
		return this.store.history(workspace, id);
	}

	/**
	 * The number of the last request that was filed and is not confidential; 0 if there
	 * is none.
	 */
	public long last(WorkspaceId workspace) {
		return this.store.last(workspace);
	}

	/** In the order of filing, whoever asks: for what happens by itself. */
	public List<FiledRef> openSince(WorkspaceId workspace, Instant since, int most) {
		return this.store.since(workspace, Indexes.OPEN, since, most);
	}

	/** Those that are in no sequence, in the order of filing, whoever asks. */
	public List<FiledRef> confidentialSince(WorkspaceId workspace, Instant since, int most) {
		return this.store.since(workspace, Indexes.CONFIDENTIAL, since, most);
	}

	/**
	 * Of which request something is that was written in a thread within the last day.
	 */
	public Optional<RequestId> writtenAt(WorkspaceId workspace, String channel, String ts) {
		return this.store.doneBy(workspace, Origin.intent(channel, ts));
	}

	/**
	 * For someone who may do something with it; nothing if there is none, or they may
	 * not.
	 */
	public Optional<Request> find(WorkspaceId workspace, RequestId id, String userId, RequestAction action) {
		return this.store.find(workspace, id).filter((request) -> allows(workspace, request, userId, action));
	}

	/** Whether a request is on hold, so that nothing of it may go. */
	public boolean isHeld(WorkspaceId workspace, RequestId id) {
		return this.store.isHeld(workspace, id);
	}

	// what was deleted in Slack while it was on hold
	Outcome forget(WorkspaceId workspace, RequestId id) {
		return change(workspace, id, "forget:" + UUID.randomUUID(), (before) -> Decision.Accepted.of())
			.orElseThrow(() -> new IllegalStateException("a request is changed all the time"));
	}

	/**
	 * Which requests are confidential, also where their keys do not tell; one round trip
	 * at most.
	 */
	public Set<RequestId> confidential(WorkspaceId workspace, Collection<RequestId> ids) {
		return this.store.confidential(workspace, List.copyOf(ids));
	}

	private Optional<Request> commit(WorkspaceId workspace, String intent, Request before, Decision.Accepted decision,
			UnaryOperator<StoreChange> condition) {
		List<RequestEvent> events = decision.events();
		if (events.isEmpty() || events.stream().anyMatch(RequestEvent::rewritesHistory)) {
			return forget(workspace, intent, before, events, condition);
		}
		Request after = before.after(events);
		return commit(workspace, condition.apply(StoreChange.of(intent, before, after, events)), after);
	}

	// what is read here is of another version if others are faster, and then not stored
	private Optional<Request> forget(WorkspaceId workspace, String intent, Request before, List<RequestEvent> events,
			UnaryOperator<StoreChange> condition) {
		List<RequestEvent> history = this.store.history(workspace, before.id());
		if (history.size() != before.version()) {
			return Optional.empty();
		}
		if (history.get(history.size() - 1) instanceof WordsRemoved last && events.stream()
			.anyMatch((event) -> event instanceof WordsRemoved removed && removed.of().equals(last.of()))) {
			return Optional.of(before);
		}
		// what removes words is refused there if it has been put on hold since
		boolean held = events.stream().noneMatch(WordsRemoved.class::isInstance) && isHeld(workspace, before.id());
		List<RequestEvent> left = Forgetting.of(Stream.concat(history.stream(), events.stream()).toList(), held);
		Request after = Request.replay(before.id(), left);
		StoreChange change = StoreChange.of(intent, before, after, left.subList(history.size(), left.size()))
			.rewriting(left.subList(0, history.size()), held);
		return commit(workspace, condition.apply(change), after);
	}

	private Optional<Request> commit(WorkspaceId workspace, StoreChange change, Request after) {
		Optional<CommittedChange> done = this.store.commit(workspace, change);
		this.journal.poke(workspace);
		// sent again: what was decided now, has not happened
		return (done.filter(CommittedChange::before).isPresent() ? this.store.find(workspace, after.id())
				: done.map((committed) -> after))
			.map((current) -> this.recent.seen(workspace, current));
	}

	// to whom a request may not show, it is as if there were none
	private Decision decide(WorkspaceId workspace, Request request, RequestCommand command) {
		String userId = command.by().userId();
		if (command instanceof RelationCommand.Unwatch unwatch && unwatch.isTheirs(request)) {
			return request.decide(command, now());
		}
		if (!allows(workspace, request, userId, RequestAction.VIEW)) {
			return Decision.refused(new Refusal.RequestUnknown());
		}
		if (!allows(workspace, request, userId, command.action())) {
			return Decision.refused(new Refusal.NotAllowed(command.action(), request.team()));
		}
		return request.decide(command, now());
	}

	/** Whether something that someone is to a request today allows it. */
	public boolean allows(WorkspaceId workspace, Request request, String userId, RequestAction action) {
		return Permissions.allow(new Caller(workspace, this.directories.of(workspace), userId), request, action, now());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
