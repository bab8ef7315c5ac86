package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants to keep with a request, however it stands.
 */
public sealed interface ThreadCommand extends RequestCommand {

	/**
	 * The team is to remember something that the school does not see.
	 *
	 * @param by who writes
	 * @param text what
	 * @param origin where, if in a thread
	 */
	record TakeNote(Participant by, String text, Optional<Origin> origin) implements ThreadCommand {

		public TakeNote(Participant by, String text) {
			this(by, text, Optional.empty());
		}

		@Override
		public RequestAction action() {
			return RequestAction.NOTE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.Accepted.of(new ThreadEvent.NoteTaken(now, this.by, this.text, this.origin));
		}

	}

	/**
	 * What someone of the team wrote to the school in a thread is to be a note instead.
	 *
	 * @param by who wrote it
	 * @param message where, and what came with it
	 * @param text what the note says
	 */
	record TakeBack(Participant by, Origin message, String text) implements ThreadCommand {

		@Override
		public RequestAction action() {
			return RequestAction.TAKE_BACK;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.Accepted.of(
					new ThreadEvent.MessageCorrected(now, this.by, this.message.withoutFiles(), Optional.empty(),
							ThreadEvent.MessageCorrected.LAST),
					new ThreadEvent.NoteTaken(now, this.by, this.text, Optional.of(this.message)));
		}

	}

	/**
	 * What somebody wrote in a thread is to say something else, or nothing.
	 *
	 * @param by who wrote it
	 * @param message where
	 * @param text what it says now; nothing if it was deleted
	 * @param edition when Slack had it so, in Slack's time
	 */
	record Correct(Participant by, Origin message, Optional<String> text, String edition) implements ThreadCommand {

		@Override
		public RequestAction action() {
			return RequestAction.CORRECT;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.Accepted
				.of(new ThreadEvent.MessageCorrected(now, this.by, this.message, this.text, this.edition));
		}

	}

}
