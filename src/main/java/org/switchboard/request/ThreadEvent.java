package org.switchboard.request;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that people wrote which leaves the request as it stands.
 */
public sealed interface ThreadEvent extends RequestEvent {

	@Override
	default Request applyTo(Request request) {
		return request;
	}

	/**
	 * Somebody of the team noted something. The school never sees it.
	 *
	 * @param at when
	 * @param by who wrote
	 * @param text what
	 * @param origin where, if in a thread
	 */
	record NoteTaken(Instant at, Participant by, String text, Optional<Origin> origin) implements ThreadEvent {
	}

	/**
	 * Somebody edited or deleted what they had written.
	 *
	 * @param at when
	 * @param by who wrote
	 * @param message where it was written
	 * @param text what it says now; nothing if it was deleted
	 * @param edition of several, the greatest holds, in whatever order they came
	 */
	record MessageCorrected(Instant at, Participant by, Origin message, Optional<String> text,
			String edition) implements ThreadEvent {

		/** Greater than all that Slack has. */
		static final String LAST = "~";

		// an edit may come after the deletion that it was made before
		@Override
		public boolean takesWordsBack() {
			return true;
		}

		boolean takesBack() {
			return this.edition.equals(LAST);
		}

	}

}
