package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/** What a person wants done with a request. */
public sealed interface RequestCommand permits TeamCommand, SchoolCommand, ThreadCommand, RelationCommand,
		ApprovalCommand, Rate, RequestCommand.Reopen {

	/** Returns who typed or clicked. */
	Participant by();

	/** Returns what they must be allowed to do. */
	RequestAction action();

	/** Decides the command without checking permissions. */
	Decision decide(Request request, Instant now);

	/**
	 * Reopens the request; both the school and the team may.
	 *
	 * @param by who reopens it
	 * @param text why
	 * @param origin the Slack message, if it came from a thread
	 */
	record Reopen(Participant by, String text, Optional<Origin> origin) implements RequestCommand {

		public Reopen(Participant by, String text) {
			this(by, text, Optional.empty());
		}

		@Override
		public RequestAction action() {
			return RequestAction.REOPEN;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return switch (request.state()) {
				case RESOLVED, CLOSED -> reopened(now);
				case CANCELLED -> Decision.refused(new Refusal.NotOpen(request.state()));
				case NEW, CLAIMED, WAITING -> Decision.refused(new Refusal.StillOpen(request.state()));
			};
		}

		// a thread message that reopens the request is passed on like any other
		private Decision reopened(Instant now) {
			return this.origin.isEmpty()
					? Decision.Accepted.of(new RequestEvent.RequestReopened(now, this.by, this.text))
					: Decision.Accepted.of(new RequestEvent.RequestReopened(now, this.by, ""),
							new RequestEvent.RequesterWrote(now, this.by, this.text, this.origin));
		}

	}

}
