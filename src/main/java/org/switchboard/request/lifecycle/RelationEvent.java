package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/** Something that happened to a request's related requests or followers. */
public sealed interface RelationEvent extends RequestEvent {

	/**
	 * The request was linked to another about the same problem, which leads from now on.
	 *
	 * @param at when it happened
	 * @param by who linked it
	 * @param incident the leading request
	 */
	record RequestLinked(Instant at, Participant by, RequestId incident) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().linkedTo(Optional.of(this.incident)));
		}

	}

	/**
	 * The request was unlinked.
	 *
	 * @param at when it happened
	 * @param by who unlinked it
	 * @param incident the request that led it
	 */
	record RequestUnlinked(Instant at, Participant by, RequestId incident) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().linkedTo(Optional.empty()));
		}

	}

	/**
	 * Another request was linked to this one.
	 *
	 * @param at when it happened
	 * @param by who linked it
	 * @param linked the other request
	 * @param schoolName the school of the other request
	 */
	record LinkGained(Instant at, Participant by, RequestId linked, String schoolName) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().with(this.linked));
		}

	}

	/**
	 * Another request was unlinked from this one.
	 *
	 * @param at when it happened
	 * @param by who unlinked it
	 * @param linked the other request
	 */
	record LinkLost(Instant at, Participant by, RequestId linked) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().without(this.linked));
		}

	}

	/**
	 * Another department was brought in to do a part of it.
	 *
	 * @param at when it happened
	 * @param by who brought them in
	 * @param part the request for that part
	 * @param team the name of the other team
	 */
	record PartAdded(Instant at, Participant by, RequestId part, String team) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().with(new Relations.Part(this.part, this.team)));
		}

	}

	/**
	 * The requester was sent an update from another request: the one that leads this one,
	 * a part of it, or what this is a part of. Nothing that others write counts as a
	 * part's own answer.
	 *
	 * @param at when it happened
	 * @param by who wrote it
	 * @param from the other request
	 * @param department the name of the department that wrote it
	 * @param kind what it did to the other request
	 * @param text the words
	 * @param origin the Slack message, if it came from a thread
	 */
	record WordPassedOn(Instant at, Participant by, RequestId from, String department, Kind kind, String text,
			Optional<Origin> origin) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			// a request that ended without an answer stays one
			boolean answers = !this.text.isEmpty() && request.filing().partOf().isEmpty() && request.state().isOpen();
			Request updated = answers ? request.answered(this.by, this.at) : request;
			return (this.kind != Kind.DONE) ? updated : updated.with(updated.relations().withoutPart(this.from));
		}

		/** Whether that request ended without being resolved. */
		public boolean isLapse() {
			return this.kind == Kind.DONE && this.text.isEmpty();
		}

	}

	/**
	 * What the school wrote long after the request ended became a new one.
	 *
	 * @param at when it happened
	 * @param by who wrote it
	 * @param next the new request, which has the message
	 * @param message which message
	 */
	record FollowUpFiled(Instant at, Participant by, RequestId next, Origin message) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

	/**
	 * The request was marked resolved, and will be as soon as its parts are and it is
	 * approved.
	 *
	 * @param at when it happened
	 * @param by who marked it resolved
	 * @param text what was done, for the requester
	 */
	record ResolutionHeld(Instant at, Participant by, String text) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().holding(Optional.of(new Relations.Held(this.by, this.text))));
		}

	}

	/**
	 * Someone started following the request.
	 *
	 * @param at when it happened
	 * @param by the follower
	 */
	record WatchBegun(Instant at, Participant by) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().watchedBy(this.by));
		}

	}

	/**
	 * Someone stopped following the request.
	 *
	 * @param at when it happened
	 * @param by the follower
	 */
	record WatchEnded(Instant at, Participant by) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().leftBy(this.by));
		}

	}

	/**
	 * What an update did to the request it comes from. The request that gets the update
	 * doesn't wait for anyone: its own team may continue.
	 */
	enum Kind {

		/** It stayed as it was. */
		REPLY,
		/** It waits for the requester. */
		QUESTION,
		/** It still waits for the requester. */
		REMINDER,
		/** It is resolved. */
		DONE

	}

}
