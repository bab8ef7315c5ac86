package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;

import org.switchboard.sla.Alarm;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.Terms;

/** Something that happened to a request's clocks. */
public sealed interface ClockEvent extends RequestEvent {

	/** Returns Switchboard, for what happens automatically. */
	@Override
	default Participant by() {
		return Participant.SWITCHBOARD;
	}

	/**
	 * A change to the calendar or policy moved the targets.
	 *
	 * @param at when it happened
	 * @param terms the new targets
	 * @param cause what changed
	 */
	record TermsChanged(Instant at, Terms terms, Cause cause) implements ClockEvent {

		@Override
		public Request applyTo(Request request) {
			return request.promised(this.terms, this.at);
		}

	}

	/**
	 * People were alerted that something is due soon or overdue.
	 *
	 * @param at when it happened
	 * @param clock which clock it is about
	 * @param alarm how serious it is
	 * @param due when it is due
	 * @param to who was alerted, leaving out those who had just acted
	 * @param inChannel whether the team's channel was alerted too, as the request is
	 * unassigned
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
	 * Someone is on an overdue request, so it isn't escalated further.
	 *
	 * @param at when it happened
	 * @param by who is on it
	 */
	record LateTaken(Instant at, Participant by) implements ClockEvent {

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

	/** Why the targets changed. */
	enum Cause {

		/** Business hours changed. */
		CALENDAR,
		/** The district's targets changed. */
		POLICY

	}

}
