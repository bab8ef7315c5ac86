package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;

import org.switchboard.sla.Alarm;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.Terms;

/**
 * Something that happened to the time a request has.
 */
public sealed interface ClockEvent extends RequestEvent {

	/** No one, for what happens by itself. */
	@Override
	default Participant by() {
		return Participant.SWITCHBOARD;
	}

	/**
	 * Something else is promised, as the calendar or the policy has changed.
	 *
	 * @param at when
	 * @param terms what, from now on
	 * @param cause what has changed
	 */
	record TermsChanged(Instant at, Terms terms, Cause cause) implements ClockEvent {

		@Override
		public Request applyTo(Request request) {
			return request.promised(this.terms, this.at);
		}

	}

	/**
	 * People were told that something is due soon, or late.
	 *
	 * @param at when
	 * @param clock what is due
	 * @param alarm how late it is
	 * @param due when it is due
	 * @param to who was told; those are left out who did something just before
	 * @param inChannel whether the team was told as well, as nobody has the request
	 */
	record AlarmRaised(Instant at, ClockKind clock, Alarm alarm, Instant due, List<Participant> to,
			boolean inChannel) implements ClockEvent {

		public AlarmRaised {
			to = List.copyOf(to);
		}

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

	/**
	 * Somebody sees to what is late: nobody above them needs to be told of it.
	 *
	 * @param at when
	 * @param by who
	 */
	record LateTaken(Instant at, Participant by) implements ClockEvent {

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

	/**
	 * Why something else is promised.
	 */
	enum Cause {

		/** When people work. */
		CALENDAR,
		/** How soon they want to serve the schools. */
		POLICY

	}

}
