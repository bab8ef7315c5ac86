package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

/**
 * Something that happened to a request. The records are stored as JSON under their simple
 * names: a name or component, once stored, stays readable.
 */
public sealed interface RequestEvent permits RequestEvent.RequestFiled, RequestEvent.RequestClaimed,
		RequestEvent.RequestAssigned, RequestEvent.RequestReleased, RequestEvent.RequesterAsked,
		RequestEvent.RequesterWrote, RequestEvent.ReplyGiven, RequestEvent.RequestTransferred,
		RequestEvent.UrgencyChanged, RequestEvent.RequestResolved, RequestEvent.RequestReopened,
		RequestEvent.RequestClosed, RequestEvent.RequestCancelled, RequestEvent.TeamNudged, ThreadEvent, AutoCloseEvent,
		RelationEvent, ApprovalEvent, ClockEvent, RatingEvent, DepartureEvent {

	/** To the millisecond. */
	Instant at();

	/** Who typed or clicked. */
	Participant by();

	/** Where it was written, if in a thread. */
	default Optional<Origin> origin() {
		return Optional.empty();
	}

	/** Whether the school waits for a reply to it, from how the request stood before. */
	default boolean wantsReply(Request request) {
		return false;
	}

	/**
	 * Whether what happened before is to be told otherwise from then on, such as without
	 * the words that were deleted: the history is read and stored once more.
	 */
	default boolean rewritesHistory() {
		return false;
	}

	/** What it makes of the request, whose version has been counted up already. */
	Request applyTo(Request request);

	/**
	 * It was asked.
	 *
	 * @param at when
	 * @param by who filled in the form
	 * @param filing what was asked
	 * @param urgency how soon it is needed
	 * @param terms what is promised
	 * @param team who gets it
	 * @param reason why that team, in words
	 */
	record RequestFiled(Instant at, Participant by, Filing filing, Urgency urgency, Terms terms, ServingTeam team,
			String reason) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			throw new IllegalStateException("a request is filed once");
		}

	}

	/**
	 * Somebody of the team took it.
	 *
	 * @param at when
	 * @param by the new owner
	 */
	record RequestClaimed(Instant at, Participant by) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.ownedBy(this.by).in(RequestState.CLAIMED);
		}

	}

	/**
	 * Somebody was given it.
	 *
	 * @param at when
	 * @param by who gave it
	 * @param to the new owner
	 * @param reason why not to whom it was meant for, in words
	 */
	record RequestAssigned(Instant at, Participant by, Participant to,
			Optional<String> reason) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			RequestState next = (request.state() != RequestState.NEW) ? request.state() : RequestState.CLAIMED;
			return request.ownedBy(this.to).in(next);
		}

	}

	/**
	 * It has no owner any more.
	 *
	 * @param at when
	 * @param by who let go of it
	 */
	record RequestReleased(Instant at, Participant by) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.unowned().in(RequestState.NEW);
		}

	}

	/**
	 * The requester was asked something, and the work waits for them.
	 *
	 * @param at when
	 * @param by who asked
	 * @param text the question
	 */
	record RequesterAsked(Instant at, Participant by, String text) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.answered(this.by, this.at).in(RequestState.WAITING);
		}

	}

	/**
	 * The school wrote something: an answer, or more about it.
	 *
	 * @param at when
	 * @param by who wrote
	 * @param text what
	 * @param origin where, if in a thread
	 */
	record RequesterWrote(Instant at, Participant by, String text, Optional<Origin> origin) implements RequestEvent {

		public RequesterWrote(Instant at, Participant by, String text) {
			this(at, by, text, Optional.empty());
		}

		@Override
		public Request applyTo(Request request) {
			boolean waited = request.state() == RequestState.WAITING;
			return waited ? request.in(RequestState.CLAIMED) : request;
		}

		@Override
		public boolean wantsReply(Request request) {
			return true;
		}

	}

	/**
	 * The school asked how it is going.
	 *
	 * @param at when
	 * @param by who asked
	 */
	record TeamNudged(Instant at, Participant by) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.nudged(this.at);
		}

	}

	/**
	 * The team wrote to the requester.
	 *
	 * @param at when
	 * @param by who wrote
	 * @param text what
	 * @param origin where, if in a thread
	 */
	record ReplyGiven(Instant at, Participant by, String text, Optional<Origin> origin) implements RequestEvent {

		public ReplyGiven(Instant at, Participant by, String text) {
			this(at, by, text, Optional.empty());
		}

		@Override
		public Request applyTo(Request request) {
			return request.answered(this.by, this.at);
		}

	}

	/**
	 * Another team got it.
	 *
	 * @param at when
	 * @param by who passed it on
	 * @param team who has it now
	 * @param reason why that team, in words
	 * @param note what the old team tells the new one; may be empty
	 * @param terms what is promised from now on; absent where older versions stored it
	 */
	record RequestTransferred(Instant at, Participant by, ServingTeam team, String reason, String note,
			Optional<Terms> terms) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			Request passedOn = request.servedBy(this.team).unowned().in(RequestState.NEW);
			return this.terms.map((next) -> passedOn.promised(next, this.at)).orElse(passedOn);
		}

	}

	/**
	 * It is needed sooner, or later.
	 *
	 * @param at when
	 * @param by who said so
	 * @param urgency from now on
	 * @param terms what is promised from now on
	 */
	record UrgencyChanged(Instant at, Participant by, Urgency urgency, Terms terms) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.needed(this.urgency).promised(this.terms, this.at);
		}

	}

	/**
	 * The team says it is done.
	 *
	 * @param at when
	 * @param by who says so
	 * @param text what was done, for the requester
	 */
	record RequestResolved(Instant at, Participant by, String text) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.answered(this.by, this.at)
				.resolved(Optional.of(this.at))
				.tied(request.ties().holding(Optional.empty()))
				.in(RequestState.RESOLVED);
		}

	}

	/**
	 * It was not done after all.
	 *
	 * @param at when
	 * @param by who says so
	 * @param text why
	 */
	record RequestReopened(Instant at, Participant by, String text) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			RequestState next = request.owner().isPresent() ? RequestState.CLAIMED : RequestState.NEW;
			return request.resolved(Optional.empty()).in(next);
		}

		@Override
		public boolean wantsReply(Request request) {
			return this.by.is(request.filing().requester());
		}

	}

	/**
	 * Everybody agrees that it is done.
	 *
	 * @param at when
	 * @param by who says so
	 */
	record RequestClosed(Instant at, Participant by) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.in(RequestState.CLOSED);
		}

	}

	/**
	 * It is needed no more.
	 *
	 * @param at when
	 * @param by who says so
	 */
	record RequestCancelled(Instant at, Participant by) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.in(RequestState.CANCELLED);
		}

	}

}
