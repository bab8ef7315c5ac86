package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

/**
 * Something that happened to a request. Events are stored as JSON under their simple
 * names: names and components, once stored, must stay readable.
 */
public sealed interface RequestEvent permits RequestEvent.RequestFiled, RequestEvent.RequestClaimed,
		RequestEvent.RequestAssigned, RequestEvent.RequestReleased, RequestEvent.RequesterAsked,
		RequestEvent.RequesterWrote, RequestEvent.ReplyGiven, RequestEvent.RequestTransferred,
		RequestEvent.UrgencyChanged, RequestEvent.RequestResolved, RequestEvent.RequestReopened,
		RequestEvent.RequestClosed, RequestEvent.RequestCancelled, RequestEvent.TeamNudged, ThreadEvent, AutoCloseEvent,
		RelationEvent, ApprovalEvent, ClockEvent, RatingEvent, DepartureEvent {

	/** Returns when it happened, to the millisecond. */
	Instant at();

	/** Returns who typed or clicked. */
	Participant by();

	/** Returns the Slack message, if it was written in a thread. */
	default Optional<Origin> origin() {
		return Optional.empty();
	}

	/** Whether the school expects a reply to it, given the request before the event. */
	default boolean wantsReply(Request request) {
		return false;
	}

	/**
	 * Whether it changes earlier events, for example removes their words: the history is
	 * then read and stored again.
	 */
	default boolean rewritesHistory() {
		return false;
	}

	/**
	 * Returns the request after the event. The given request's version is already counted
	 * up.
	 */
	Request applyTo(Request request);

	/**
	 * The request was filed.
	 *
	 * @param at when it happened
	 * @param by who filled in the form
	 * @param filing what was requested
	 * @param urgency how soon help is needed
	 * @param terms the targets
	 * @param team the team that got it
	 * @param reason why that team, in words
	 */
	record RequestFiled(Instant at, Participant by, Filing filing, Urgency urgency, Terms terms, ServingTeam team,
			String reason) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			throw new IllegalStateException("a request can be filed only once");
		}

	}

	/**
	 * Someone on the team picked it up.
	 *
	 * @param at when it happened
	 * @param by the new owner
	 */
	record RequestClaimed(Instant at, Participant by) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.ownedBy(this.by).in(RequestState.CLAIMED);
		}

	}

	/**
	 * The request was assigned to someone.
	 *
	 * @param at when it happened
	 * @param by who assigned it
	 * @param to the new owner
	 * @param reason why not to the person it was meant for, in words
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
	 * The owner was unassigned.
	 *
	 * @param at when it happened
	 * @param by who unassigned them
	 */
	record RequestReleased(Instant at, Participant by) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.unowned().in(RequestState.NEW);
		}

	}

	/**
	 * The requester was asked a question, and the request waits for them.
	 *
	 * @param at when it happened
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
	 * The school wrote: an answer, or anything else.
	 *
	 * @param at when it happened
	 * @param by who wrote
	 * @param text the words
	 * @param origin the Slack message, if it came from a thread
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
	 * @param at when it happened
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
	 * @param at when it happened
	 * @param by who wrote
	 * @param text the words
	 * @param origin the Slack message, if it came from a thread
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
	 * The request moved to another team.
	 *
	 * @param at when it happened
	 * @param by who moved it
	 * @param team the new team
	 * @param reason why that team, in words
	 * @param note a note to the new team; may be empty
	 * @param terms the targets from now on; absent where older versions stored it
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
	 * Help is needed sooner or later than before.
	 *
	 * @param at when it happened
	 * @param by who changed it
	 * @param urgency the new urgency
	 * @param terms the new targets
	 */
	record UrgencyChanged(Instant at, Participant by, Urgency urgency, Terms terms) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.needed(this.urgency).promised(this.terms, this.at);
		}

	}

	/**
	 * The team marked it resolved.
	 *
	 * @param at when it happened
	 * @param by who resolved it
	 * @param text what was done, for the requester
	 */
	record RequestResolved(Instant at, Participant by, String text) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.answered(this.by, this.at)
				.resolved(Optional.of(this.at))
				.with(request.relations().holding(Optional.empty()))
				.in(RequestState.RESOLVED);
		}

	}

	/**
	 * The request was reopened.
	 *
	 * @param at when it happened
	 * @param by who reopened it
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
	 * The school agreed that it is resolved.
	 *
	 * @param at when it happened
	 * @param by who agreed
	 */
	record RequestClosed(Instant at, Participant by) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.in(RequestState.CLOSED);
		}

	}

	/**
	 * The school canceled it.
	 *
	 * @param at when it happened
	 * @param by who canceled it
	 */
	record RequestCancelled(Instant at, Participant by) implements RequestEvent {

		@Override
		public Request applyTo(Request request) {
			return request.in(RequestState.CANCELLED);
		}

	}

}
