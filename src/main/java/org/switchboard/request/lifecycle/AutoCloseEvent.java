package org.switchboard.request.lifecycle;

import java.time.Instant;

/**
 * What comes of it that the requester does not answer.
 */
public sealed interface AutoCloseEvent extends RequestEvent {

	@Override
	default Participant by() {
		return Participant.SWITCHBOARD;
	}

	/**
	 * The requester was reminded.
	 *
	 * @param at when
	 * @param closesAt when it is closed if they still do not answer
	 */
	record RequesterReminded(Instant at, Instant closesAt) implements AutoCloseEvent {

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

	/**
	 * It was closed, as the requester did not answer.
	 *
	 * @param at when
	 */
	record RequestLapsed(Instant at) implements AutoCloseEvent {

		@Override
		public Request applyTo(Request request) {
			return request.in(RequestState.CLOSED);
		}

	}

}
