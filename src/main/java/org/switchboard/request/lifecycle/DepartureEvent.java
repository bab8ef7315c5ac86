package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/** Something that happened because someone left or is away. */
public sealed interface DepartureEvent extends RequestEvent {

	@Override
	default Participant by() {
		return Participant.SWITCHBOARD;
	}

	/**
	 * The owner left.
	 *
	 * @param at when it happened
	 * @param who who left
	 * @param to the new owner; empty if no one could take over
	 */
	record OwnerLeft(Instant at, Participant who, Optional<Participant> to) implements DepartureEvent {

		@Override
		public Request applyTo(Request request) {
			RequestState next = (request.state() != RequestState.NEW) ? request.state() : RequestState.CLAIMED;
			return this.to.map((heir) -> request.ownedBy(heir).in(next))
				.orElseGet(() -> request.unowned().in(RequestState.NEW));
		}

	}

	/**
	 * Someone else leads the team now, permanently or as cover. Only for confidential
	 * requests, which just the lead gets.
	 *
	 * @param at when it happened
	 * @param from the previous lead
	 * @param to the new lead
	 */
	record LeadChanged(Instant at, Participant from, Participant to) implements DepartureEvent {

		@Override
		public Request applyTo(Request request) {
			return request.ledBy(this.to);
		}

	}

	/**
	 * The requester left. The request stays with the team.
	 *
	 * @param at when it happened
	 * @param who who left
	 */
	record RequesterLeft(Instant at, Participant who) implements DepartureEvent {

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

}
