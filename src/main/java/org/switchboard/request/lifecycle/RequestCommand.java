package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants done with a request.
 */
public sealed interface RequestCommand permits TeamCommand, SchoolCommand, ThreadCommand, RelationCommand,
		ApprovalCommand, Rate, RequestCommand.Reopen {

	/** Who typed or clicked. */
	Participant by();

	/** What they must be allowed to do. */
	RequestAction action();

	/** Without a look at who may give it. */
	Decision decide(Request request, Instant now);

	/**
	 * Work on it is to go on. Both sides may say so.
	 *
	 * @param by who says that it is not done
	 * @param text why
	 * @param origin where, if in a thread
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

		// what was written in a thread is passed on as any message there
		private Decision reopened(Instant now) {
			return this.origin.isEmpty()
					? Decision.Accepted.of(new RequestEvent.RequestReopened(now, this.by, this.text))
					: Decision.Accepted.of(new RequestEvent.RequestReopened(now, this.by, ""),
							new RequestEvent.RequesterWrote(now, this.by, this.text, this.origin));
		}

	}

}
