package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;

import org.switchboard.request.lifecycle.RelationEvent.WordPassedOn;

/** A change to a request that follows from an event of another request. */
public sealed interface RelayedChange extends SwitchboardCommand {

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
	 * Another department does a part of it.
	 *
	 * @param by who brought them in
	 * @param part the request for that part
	 * @param team the name of the other team
	 */
	record Part(Participant by, RequestId part, String team) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.ifOpen(request, new RelationEvent.PartAdded(now, this.by, this.part, this.team));
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
	 * Sends the requester an update.
	 *
	 * @param word the update, with the time of the other request's event
	 */
	record Word(WordPassedOn word) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			boolean ends = this.word.kind() == RelationEvent.Kind.DONE && request.relations().hasPart(this.word.from());
			return ends ? Decision.andHeldResolution(request, List.of(now(now))) : Decision.ifOpen(request, now(now));
		}

		// the two nodes' clocks may differ
		private WordPassedOn now(Instant now) {
			return new WordPassedOn(now, this.word.by(), this.word.from(), this.word.department(), this.word.kind(),
					this.word.text(), this.word.origin());
		}

	}

	/**
	 * Resolves the request because the one that leads it was resolved.
	 *
	 * @param by who resolved that one
	 * @param text what was done, for the requester
	 */
	record Resolve(Participant by, String text) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return new TeamCommand.Resolve(this.by, this.text).decide(request, now);
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
