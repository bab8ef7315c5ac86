package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the school wants done with its request. */
public sealed interface SchoolCommand extends RequestCommand {

	/**
	 * Writes to the team.
	 *
	 * @param by who writes
	 * @param text the words
	 * @param origin the Slack message, if it came from a thread
	 */
	record Write(Participant by, String text, Optional<Origin> origin) implements SchoolCommand {

		public Write(Participant by, String text) {
			this(by, text, Optional.empty());
		}

		@Override
		public RequestAction action() {
			return RequestAction.WRITE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			RequestEvent wrote = new RequestEvent.RequesterWrote(now, this.by, this.text, this.origin);
			boolean isDone = request.state() == RequestState.RESOLVED || request.state() == RequestState.CLOSED;
			// a thank-you changes nothing; anything else would have to reopen the request
			return (isDone && Thanks.are(this.text, people(request))) ? Decision.Accepted.of(wrote)
					: Decision.ifOpen(request, wrote);
		}

		private List<String> people(Request request) {
			return Stream
				.of(this.by, request.filing().requester(), request.team().lead(), request.owner().orElse(this.by))
				.map(Participant::name)
				.toList();
		}

	}

	/**
	 * Reminds the team that the school is waiting.
	 *
	 * @param by who is waiting
	 */
	record Nudge(Participant by) implements SchoolCommand {

		@Override
		public RequestAction action() {
			return RequestAction.NUDGE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.state() == RequestState.WAITING) {
				return Decision.refused(new Refusal.WaitsForSchool());
			}
			if (request.state().isOpen() && now.isBefore(request.nudgeFrom())) {
				return Decision.refused(new Refusal.TooSoon());
			}
			return Decision.ifOpen(request, new RequestEvent.TeamNudged(now, this.by));
		}

	}

	/**
	 * Closes the request: the school agrees that it is resolved.
	 *
	 * @param by who agrees
	 */
	record Close(Participant by) implements SchoolCommand {

		@Override
		public RequestAction action() {
			return RequestAction.CLOSE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return switch (request.state()) {
				case RESOLVED -> Decision.Accepted.of(new RequestEvent.RequestClosed(now, this.by));
				case CLOSED, CANCELLED -> Decision.refused(new Refusal.NotOpen(request.state()));
				case NEW, CLAIMED, WAITING -> Decision.refused(new Refusal.StillOpen(request.state()));
			};
		}

	}

	/**
	 * Cancels the request.
	 *
	 * @param by who cancels it
	 */
	record Cancel(Participant by) implements SchoolCommand {

		@Override
		public RequestAction action() {
			return RequestAction.CANCEL;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			RequestEvent cancelled = new RequestEvent.RequestCancelled(now, this.by);
			// otherwise the school would read on about what it no longer needs
			return (request.state().isOpen() && request.relations().incident().isPresent()) ? Decision.Accepted
				.of(new RelationEvent.RequestUnlinked(now, this.by, request.relations().incident().get()), cancelled)
					: Decision.ifOpen(request, cancelled);
		}

	}

}
