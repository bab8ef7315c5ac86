package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the school wants done with its request.
 */
public sealed interface SchoolCommand extends RequestCommand {

	/**
	 * The team is to know something.
	 *
	 * @param by who writes
	 * @param text what
	 * @param origin where, if in a thread
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
			// thanks ask for nothing
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
	 * The team is to know that the school waits.
	 *
	 * @param by who waits
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
	 * It is done, the school agrees.
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
	 * It is needed no more.
	 *
	 * @param by who needs it no more
	 */
	record Cancel(Participant by) implements SchoolCommand {

		@Override
		public RequestAction action() {
			return RequestAction.CANCEL;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.ifOpen(request, new RequestEvent.RequestCancelled(now, this.by));
		}

	}

}
