package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * What comes of it that someone left, or is away.
 */
public sealed interface DepartureEvent extends RequestEvent {

	@Override
	default Participant by() {
		return Participant.SWITCHBOARD;
	}

	/**
	 * Who had it left.
	 *
	 * @param at when
	 * @param who left
	 * @param to who has it now; no one yet if there was no one to take it over
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
	 * Someone else leads its team, for good or until the lead is back. Only of what is
	 * confidential, as the lead alone gets it.
	 *
	 * @param at when
	 * @param from who led it before
	 * @param to who leads it now
	 */
	record LeadChanged(Instant at, Participant from, Participant to) implements DepartureEvent {

		@Override
		public Request applyTo(Request request) {
			return request.ledBy(this.to);
		}

	}

	/**
	 * Who asked it left. It stays with the team.
	 *
	 * @param at when
	 * @param who left
	 */
	record RequesterLeft(Instant at, Participant who) implements DepartureEvent {

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

}
