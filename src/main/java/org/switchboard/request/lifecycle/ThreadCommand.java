package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/** What people may record in a request, whatever its status. */
public sealed interface ThreadCommand extends RequestCommand {

	/**
	 * Takes a team-only note.
	 *
	 * @param by who writes
	 * @param text the words
	 * @param origin the Slack message, if it came from a thread
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
	 * Turns one's own thread message to the school into a note.
	 *
	 * @param by who wrote it
	 * @param message the message and its files
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
	 * Edits or deletes one's own thread message.
	 *
	 * @param by who wrote it
	 * @param message which message
	 * @param text the new words; empty if it was deleted
	 * @param edition when it was edited, as a Slack timestamp
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
