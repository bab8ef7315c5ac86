package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.directory.PersonalData;

/** Something that people wrote that leaves the request's status alone. */
public sealed interface ThreadEvent extends RequestEvent {

	@Override
	default Request applyTo(Request request) {
		return request;
	}

	/**
	 * Someone on the team took a note, which the school never sees.
	 *
	 * @param at when it happened
	 * @param by who wrote
	 * @param text the words
	 * @param origin the Slack message, if it came from a thread
	 */
	record NoteTaken(Instant at, Participant by, String text, Optional<Origin> origin) implements ThreadEvent {
	}

	/**
	 * Earlier words were removed. The rest of the history stays.
	 *
	 * @param at when it happened
	 * @param by who had them removed; no person if their retention period was over
	 * @param of whose words; empty for everyone's
	 */
	record WordsRemoved(Instant at, Participant by, Optional<Participant> of) implements ThreadEvent {

		/** What replaces words whose retention period is over. */
		static final String AGED_OUT = "[removed after the retention period]";

		/** What replaces words that someone had removed. */
		static final String ERASED = PersonalData.ERASED;

		// anyone may type a mark; such text then says nothing that would need removing
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
		 * Whether it removes the words of an earlier event. The words of a filing also
		 * belong to the requester, whoever filed it.
		 */
		public boolean concerns(RequestEvent event) {
			return this.of.isEmpty() || this.of.filter(event.by()::is).isPresent()
					|| (event instanceof RequestEvent.RequestFiled filed
							&& this.of.filter(filed.filing().requester()::is).isPresent());
		}

	}

	/**
	 * What someone did earlier under another Slack id is theirs now.
	 *
	 * @param at when it happened
	 * @param by the administrator who joined the two
	 * @param before the old id
	 * @param now the new id
	 */
	record PersonJoined(Instant at, Participant by, Participant before, Participant now) implements ThreadEvent {

		@Override
		public boolean rewritesHistory() {
			return true;
		}

	}

	/**
	 * Someone edited or deleted their own message.
	 *
	 * @param at when it happened
	 * @param by who wrote it
	 * @param message which message
	 * @param text the new words; empty if it was deleted
	 * @param edition of several edits the greatest wins, in whatever order they arrive
	 */
	record MessageCorrected(Instant at, Participant by, Origin message, Optional<String> text,
			String edition) implements ThreadEvent {

		/** Greater than every Slack timestamp. */
		static final String LAST = "~";

		// an edit may arrive after the deletion that followed it
		@Override
		public boolean rewritesHistory() {
			return true;
		}

		boolean takesBack() {
			return this.edition.equals(LAST);
		}

	}

}
