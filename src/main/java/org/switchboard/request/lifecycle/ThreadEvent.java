package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.directory.PersonalData;

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
	 * What was written before was removed. The rest of the history stays.
	 *
	 * @param at when
	 * @param by who had it removed; nobody, if the district keeps no words for longer
	 * @param of whose words; nothing if everybody's
	 */
	record WordsRemoved(Instant at, Participant by, Optional<Participant> of) implements ThreadEvent {

		/** What stands in their place if the district keeps no words for longer. */
		static final String AGED_OUT = "[removed after the retention period]";

		/** What stands in their place if somebody had them removed. */
		static final String ERASED = PersonalData.ERASED;

		// anyone may type one, which then says nothing that could be removed
		public static boolean isMark(String text) {
			return text.equals(AGED_OUT) || text.equals(ERASED);
		}

		public String mark() {
			return this.of.isPresent() ? ERASED : AGED_OUT;
		}

		@Override
		public boolean rewritesHistory() {
			return true;
		}

		/**
		 * Whether the words of what happened before are removed with it; what is said
		 * when a request is filed is also the words of who needs help.
		 */
		public boolean concerns(RequestEvent event) {
			return this.of.isEmpty() || this.of.filter(event.by()::is).isPresent()
					|| (event instanceof RequestEvent.RequestFiled filed
							&& this.of.filter(filed.filing().requester()::is).isPresent());
		}

	}

	/**
	 * What somebody did before under another Slack id is theirs.
	 *
	 * @param at when
	 * @param by the administrator who said so
	 * @param before as whom they did it
	 * @param now who they are
	 */
	record PersonJoined(Instant at, Participant by, Participant before, Participant now) implements ThreadEvent {

		@Override
		public boolean rewritesHistory() {
			return true;
		}

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
		public boolean rewritesHistory() {
			return true;
		}

		boolean takesBack() {
			return this.edition.equals(LAST);
		}

	}

}
