package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a request by what it has to do with others.
 */
public sealed interface RelationEvent extends RequestEvent {

	/**
	 * It is about the same trouble as another, and goes by that one.
	 *
	 * @param at when
	 * @param by who says so
	 * @param incident the other
	 */
	record RequestLinked(Instant at, Participant by, RequestId incident) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().linkedTo(Optional.of(this.incident)));
		}

	}

	/**
	 * It goes by no other any more.
	 *
	 * @param at when
	 * @param by who says so
	 * @param incident the other
	 */
	record RequestUnlinked(Instant at, Participant by, RequestId incident) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().linkedTo(Optional.empty()));
		}

	}

	/**
	 * Another one goes by it.
	 *
	 * @param at when
	 * @param by who says so
	 * @param linked the other
	 * @param schoolName the school that asked the other
	 */
	record LinkGained(Instant at, Participant by, RequestId linked, String schoolName) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().with(this.linked));
		}

	}

	/**
	 * Another one goes by it no more.
	 *
	 * @param at when
	 * @param by who says so
	 * @param linked the other
	 */
	record LinkLost(Instant at, Participant by, RequestId linked) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().without(this.linked));
		}

	}

	/**
	 * Another department was asked to do a part of it.
	 *
	 * @param at when
	 * @param by who asked
	 * @param part the request by which it does
	 * @param team the name of the team that was asked
	 */
	record PartAdded(Instant at, Participant by, RequestId part, String team) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().with(new Relations.Part(this.part, this.team)));
		}

	}

	/**
	 * What the requester is told of another request: the one it goes by, or a part of it.
	 *
	 * @param at when
	 * @param by who said it
	 * @param from the other request
	 * @param department the name of the department that said it
	 * @param kind what came of it there
	 * @param text what was said
	 * @param origin where it was written, if in a thread
	 */
	record WordPassedOn(Instant at, Participant by, RequestId from, String department, Kind kind, String text,
			Optional<Origin> origin) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			Request told = this.text.isEmpty() ? request : request.answered(this.by, this.at);
			return (this.kind != Kind.DONE) ? told : told.tied(told.ties().withoutPart(this.from));
		}

	}

	/**
	 * It is resolved as soon as its parts are, and it is approved.
	 *
	 * @param at when
	 * @param by who says so
	 * @param text what was done, for the requester
	 */
	record ResolutionHeld(Instant at, Participant by, String text) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().holding(Optional.of(new Relations.Held(this.by, this.text))));
		}

	}

	/**
	 * Somebody wants to read what the requester reads.
	 *
	 * @param at when
	 * @param by who
	 */
	record WatchBegun(Instant at, Participant by) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().watchedBy(this.by));
		}

	}

	/**
	 * They do not want to any more.
	 *
	 * @param at when
	 * @param by who
	 */
	record WatchEnded(Instant at, Participant by) implements RelationEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().leftBy(this.by));
		}

	}

	/**
	 * What came of a word in the request where it was said. The request that is told
	 * waits for nobody by that: its own team may go on.
	 */
	enum Kind {

		/** Nothing. */
		REPLY,
		/** It waits for the requester. */
		QUESTION,
		/** It still does. */
		REMINDER,
		/** It is done. */
		DONE

	}

}
