package org.switchboard.request.lifecycle;

import java.time.Instant;

/** Something that happened because the requester didn't answer. */
public sealed interface AutoCloseEvent extends RequestEvent {

	@Override
	default Participant by() {
		return Participant.SWITCHBOARD;
	}

	/**
	 * The requester was reminded.
	 *
	 * @param at when it happened
	 * @param closesAt when the request closes without an answer
	 */
	record RequesterReminded(Instant at, Instant closesAt) implements AutoCloseEvent {

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

	/**
	 * The request closed because the requester didn't answer.
	 *
	 * @param at when it happened
	 */
	record RequestLapsed(Instant at) implements AutoCloseEvent {

		@Override
		public Request applyTo(Request request) {
			return request.in(RequestState.CLOSED);
		}

	}

}
