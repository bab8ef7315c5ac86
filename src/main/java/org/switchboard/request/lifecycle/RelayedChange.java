package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.switchboard.request.lifecycle.RelationEvent.WordPassedOn;

/** A change to a request that follows from an event of another request. */
public sealed interface RelayedChange extends SwitchboardCommand {

	/** Returns what to change in the other request if this one refuses the change. */
	default Optional<RelayedChange> ifRefused() {
		return Optional.empty();
	}

	/**
	 * Another request was linked to this one.
	 *
	 * @param by who linked it
	 * @param linked the other request
	 * @param schoolName the school of the other request
	 */
	record Link(Participant by, RequestId linked, String schoolName) implements RelayedChange {

		private static final int MOST = 100;

		@Override
		public Decision decide(Request request, Instant now) {
			Relations relations = request.relations();
			if (!request.filing().allowsLinks() || relations.incident().isPresent()
					|| relations.linked().size() >= MOST) {
				return Decision.refused(new Refusal.NotToBeLinked());
			}
			return Decision.ifOpen(request, new RelationEvent.LinkGained(now, this.by, this.linked, this.schoolName));
		}

		@Override
		public Optional<RelayedChange> ifRefused() {
			return Optional.of(new LinkFailed());
		}

	}

	/**
	 * Another request was unlinked from this one.
	 *
	 * @param by who unlinked it
	 * @param linked the other request
	 */
	record Unlink(Participant by, RequestId linked) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return request.relations().linked().contains(this.linked)
					? Decision.Accepted.of(new RelationEvent.LinkLost(now, this.by, this.linked))
					: Decision.refused(new Refusal.NothingToChange());
		}

	}

	/** Unlinks this request, because the other one can't lead it. */
	record LinkFailed() implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return new RelationCommand.Unlink(Participant.SWITCHBOARD).decide(request, now);
		}

	}

	/**
	 * Another department does a part of it, so it isn't done yet either.
	 *
	 * @param by who brought them in, or reopened their part
	 * @param part the request for that part
	 * @param team the name of the other team
	 * @param reopened what they wrote when they reopened it
	 */
	record Part(Participant by, RequestId part, String team, Optional<WordPassedOn> reopened) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.state() == RequestState.CANCELLED) {
				return Decision.refused(new Refusal.NotOpen(request.state()));
			}
			Participant addedBy = this.reopened.isPresent() ? Participant.SWITCHBOARD : this.by;
			List<RequestEvent> events = new ArrayList<>();
			if (!request.state().isOpen()) {
				events.add(new RequestEvent.RequestReopened(now, this.by, ""));
			}
			events.add(new RelationEvent.PartAdded(now, addedBy, this.part, this.team));
			this.reopened.filter((why) -> !why.text().isBlank())
				.ifPresent((why) -> events.add(new Word(why).passedOn(now)));
			return new Decision.Accepted(events);
		}

		@Override
		public Optional<RelayedChange> ifRefused() {
			return Optional.of(new PartFailed());
		}

	}

	/** Cancels a part of a request that is cancelled. */
	record PartFailed() implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return new SchoolCommand.Cancel(request.filing().requester()).decide(request, now);
		}

	}

	/**
	 * A message about this request became a new one.
	 *
	 * @param by who wrote it
	 * @param next the new request
	 * @param message which message
	 */
	record FollowUp(Participant by, RequestId next, Origin message) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.Accepted
				.of(new RelationEvent.FollowUpFiled(now, this.by, this.next, this.message.withoutFiles()));
		}

	}

	/**
	 * Passes on what the school wrote about the whole request. A part that closed because
	 * they didn't answer comes back, unless they only say thank you.
	 *
	 * @param wrote their message
	 */
	record SchoolWrote(RequestEvent.RequesterWrote wrote) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			Decision written = new SchoolCommand.Write(this.wrote.by(), this.wrote.text(), this.wrote.origin())
				.decide(request, now);
			boolean hasLapsed = request.state() == RequestState.CLOSED && request.resolvedAt().isEmpty();
			return (written instanceof Decision.Accepted || !hasLapsed) ? written : Decision.Accepted.of(
					new RequestEvent.RequestReopened(now, this.wrote.by(), ""),
					new RequestEvent.RequesterWrote(now, this.wrote.by(), this.wrote.text(), this.wrote.origin()));
		}

	}

	/**
	 * Sends the requester an update, even if the request is done: its author can't know,
	 * and is told that it arrives.
	 *
	 * @param word the update, with the time of the other request's event
	 */
	record Word(WordPassedOn word) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			boolean ends = this.word.kind() == RelationEvent.Kind.DONE && request.relations().hasPart(this.word.from());
			return ends ? Decision.andHeldResolution(request, List.of(passedOn(now)))
					: Decision.Accepted.of(passedOn(now));
		}

		// the two nodes' clocks may differ
		private WordPassedOn passedOn(Instant now) {
			return new WordPassedOn(now, this.word.by(), this.word.from(), this.word.department(), this.word.kind(),
					this.word.text(), this.word.origin());
		}

	}

	/**
	 * Resolves the request because the one that leads it was resolved. Whoever resolved
	 * that one doesn't get this one, which may be another team's. The requester of a
	 * request that was done before only reads what was done.
	 *
	 * @param word what was done
	 */
	record Resolve(WordPassedOn word) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return request.state().isOpen()
					? Decision.Accepted.of(TeamCommand.Resolve.event(request, now, this.word.by(), this.word.text()))
					: new Word(this.word).decide(request, now);
		}

	}

	/**
	 * Repeats another request's event here.
	 *
	 * @param event the other request's event
	 */
	record Same(RequestEvent event) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return (this.event instanceof ThreadEvent) ? Decision.Accepted.of(this.event)
					: Decision.ifOpen(request, this.event);
		}

	}

}
