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
import org.switchboard.request.store.Indexes;
import org.switchboard.request.store.Listing;
import org.switchboard.request.store.RecentRequests;
import org.switchboard.request.store.RedactedHistory;
import org.switchboard.request.store.RequestStore;
import org.switchboard.request.store.StoreChange;
import org.switchboard.workspace.WorkspaceId;

/** The requests of all workspaces. Every change made here is also in the journal. */
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
	 * Files a request. Of any number of calls with one intent, even at once or on other
	 * nodes, the first files it and all return its key. One round trip, plus one for each
	 * call after the first.
	 * @param intent identifies this filing, such as the view's id
	 * @param then what happened to it at the same time
	 * @return the key, and whether the request was first filed with different words
	 */
	public FilingResult file(WorkspaceId workspace, String intent, RequestFiled event, RequestEvent... then) {
		RequestEvent[] events = Stream.concat(Stream.of(event), Stream.of(then)).toArray(RequestEvent[]::new);
		// the number isn't known yet, but the snapshot doesn't contain it
		Request filed = Request.replay(new RequestId(1), List.of(events));
		// a retry gets another random key, in case the first was taken
		CommittedChange done = Stream
			.generate(() -> this.store.commit(workspace, StoreChange.filing(intent, filed, events)))
			.limit(ATTEMPTS)
			.flatMap(Optional::stream)
			.findFirst()
			.orElseThrow();
		this.journal.poke(workspace);
		if (!done.before()) {
			this.recent.seen(workspace, Request.replay(done.id(), List.of(events)));
			return new FilingResult(done.id(), false);
		}
		Optional<Request> before = this.store.find(workspace, done.id());
		return new FilingResult(done.id(),
				before.filter((request) -> !request.filing().equals(event.filing())).isPresent());
	}

	/**
	 * Carries out a command if its author may give it and the request's status allows it.
	 * Of simultaneous commands on one request, each is decided on the result of those
	 * before it. One round trip if this node has the latest version; otherwise one more
	 * to read it, and two more each time someone else was faster.
	 * @param intent identifies this action, such as the click's trigger id; repeating it
	 * changes nothing
	 * @return the request afterwards, or why nothing was changed
	 */
	public Outcome act(WorkspaceId workspace, RequestId id, String intent, RequestCommand command) {
		return this.recent.find(workspace, id)
			.flatMap((seen) -> actOn(workspace, seen, intent, command))
			.<Outcome>map(Outcome.Changed::new)
			.or(() -> change(workspace, id, intent, (before) -> decide(workspace, before, command)))
			.orElseGet(() -> new Outcome.Refused(new Refusal.TooBusy()));
	}

	// empty if others were faster every time
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
				// refused perhaps because this very intent was already done
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

	// a refusal only counts on a version that was just read
	private Optional<Request> actOn(WorkspaceId workspace, Request seen, String intent, RequestCommand command) {
		return (decide(workspace, seen, command) instanceof Decision.Accepted accepted)
				? commit(workspace, intent, seen, accepted, (change) -> change.ifStill(seen)) : Optional.empty();
	}

	/**
	 * Carries out an automatic step if it still applies.
	 * @param intent identifies this step; repeating it changes nothing
	 * @return the request afterwards, or why nothing was changed
	 * @throws IllegalStateException if others were faster every time; try again later
	 */
	public Outcome act(WorkspaceId workspace, RequestId id, String intent, SwitchboardCommand command) {
		return change(workspace, id, intent,
				(before) -> (command instanceof RemoveWords && isHeld(workspace, id))
						? Decision.refused(new Refusal.OnHold()) : before.decide(command, now()))
			.orElseThrow(() -> new IllegalStateException(id + " keeps changing"));
	}

	/**
	 * Returns a request with its history, for someone who may see it. Reading a
	 * confidential one is recorded in the audit trail, which takes one more round trip.
	 * @param userId who wants to see it
	 * @return empty if it doesn't exist or they may not know that it does
	 */
	public Optional<RequestHistory> seenBy(WorkspaceId workspace, RequestId id, String userId) {
		return replay(workspace, id).map(RequestHistory::inWordsOfToday)
			.filter((history) -> this.readings.noted(workspace, userId, history.request(),
					allows(workspace, history.request(), userId, RequestAction.VIEW)))
			.map((history) -> allows(workspace, history.request(), userId, RequestAction.READ_NOTES) ? history
					: history.withoutWhatIsForTheTeam());
	}

	/** Returns a person's own requests, newest first. */
	public List<Request> askedBy(WorkspaceId workspace, String userId, int limit) {
		return this.store.page(workspace, Listing.newestFirst(Indexes.askedBy(userId)), 0, limit).requests();
	}

	/**
	 * Returns a request with its history, without checking permissions: for automatic
	 * work.
	 */
	public Optional<RequestHistory> replay(WorkspaceId workspace, RequestId id) {
		return RequestHistory.of(id, this.store.history(workspace, id));
	}

	/**
	 * Returns a request's history, oldest first, without checking permissions; empty if
	 * there is no such request.
	 */
	public List<RequestEvent> history(WorkspaceId workspace, RequestId id) {
		return this.store.history(workspace, id);
	}

	/**
	 * Returns the highest number in use, not counting confidential requests; 0 if none
	 * was filed yet.
	 */
	public long last(WorkspaceId workspace) {
		return this.store.last(workspace);
	}

	/**
	 * Returns open requests in the order of filing, without checking permissions: for
	 * automatic work.
	 */
	public List<DatedRequestId> openSince(WorkspaceId workspace, Instant since, int most) {
		return this.store.since(workspace, Indexes.OPEN, since, most);
	}

	/**
	 * Returns confidential requests, whose numbers don't follow the order of filing, in
	 * that order, without checking permissions.
	 */
	public List<DatedRequestId> confidentialSince(WorkspaceId workspace, Instant since, int most) {
		return this.store.since(workspace, Indexes.CONFIDENTIAL, since, most);
	}

	/** Returns the request that a thread message from the last day belongs to. */
	public Optional<RequestId> writtenAt(WorkspaceId workspace, String channel, String ts) {
		return this.store.doneBy(workspace, Origin.intent(channel, ts));
	}

	/**
	 * Returns a request for someone who may do this action; empty if it doesn't exist or
	 * they may not.
	 */
	public Optional<Request> find(WorkspaceId workspace, RequestId id, String userId, RequestAction action) {
		return this.store.find(workspace, id).filter((request) -> allows(workspace, request, userId, action));
	}

	/** Whether a request is on hold, so nothing in it may be removed. */
	public boolean isHeld(WorkspaceId workspace, RequestId id) {
		return this.store.isHeld(workspace, id);
	}

	// what was deleted in Slack during a hold
	Outcome forget(WorkspaceId workspace, RequestId id) {
		return change(workspace, id, "forget:" + UUID.randomUUID(), (before) -> Decision.Accepted.of())
			.orElseThrow(() -> new IllegalStateException(id + " keeps changing"));
	}

	/**
	 * Returns which of the requests are confidential, even where their keys don't show
	 * it; one round trip at most.
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

	// if others were faster, what is read here is another version and isn't stored
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
		// the script refuses to remove words if a hold was placed since
		boolean held = events.stream().noneMatch(WordsRemoved.class::isInstance) && isHeld(workspace, before.id());
		List<RequestEvent> left = RedactedHistory.of(Stream.concat(history.stream(), events.stream()).toList(), held);
		Request after = Request.replay(before.id(), left);
		StoreChange change = StoreChange.of(intent, before, after, left.subList(history.size(), left.size()))
			.rewriting(left.subList(0, history.size()), held);
		return commit(workspace, condition.apply(change), after);
	}

	private Optional<Request> commit(WorkspaceId workspace, StoreChange change, Request after) {
		Optional<CommittedChange> done = this.store.commit(workspace, change);
		this.journal.poke(workspace);
		// a repeated intent: the decision just made did not take effect
		return (done.filter(CommittedChange::before).isPresent() ? this.store.find(workspace, after.id())
				: done.map((committed) -> after))
			.map((current) -> this.recent.seen(workspace, current));
	}

	// for people who may not see a request, it doesn't exist
	private Decision decide(WorkspaceId workspace, Request request, RequestCommand command) {
		String userId = command.by().userId();
		if (command instanceof RelationCommand.Unwatch unwatch && unwatch.isByFollower(request)) {
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

	/** Whether any of a person's current roles allows the action. */
	public boolean allows(WorkspaceId workspace, Request request, String userId, RequestAction action) {
		return Permissions.allow(new Caller(workspace, this.directories.of(workspace), userId), request, action, now());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
