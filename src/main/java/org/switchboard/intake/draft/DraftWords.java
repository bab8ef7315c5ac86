package org.switchboard.intake.draft;

import org.switchboard.request.lifecycle.RequestId;

/**
 * What drafts say, and what people are told about them.
 */
final class DraftWords {

	static final String REVIEW = "Review and send…";

	static final String NOT_NOW = "Not now";

	static final String SHALL_IT_GO = "Shall this go to the central office? Nothing is sent yet.";

	/** For a locked phone, whatever was sent. */
	static final String SENT = "Your draft was sent.";

	static final String ASIDE = "Put aside: nothing was sent.";

	static final String IS_LONGER = "It is longer than the form holds. The rest stays where you wrote it: once this is "
			+ "sent, add it with *Add a message…*.";

	static final String IN_YOUR_MESSAGES = "I made a draft of it. It is in your messages with Switchboard: look at it "
			+ "there, and send it.";

	static final String SAY_SOMETHING = "Tell me in the same message what you need, and I make a draft of it. "
			+ "`/request` opens a form.";

	static final String CANT_READ = "I can't read that message: it is gone, or I am not in its channel. "
			+ "`/request` opens a form.";

	static final String OLD_DRAFT = "This draft is out of date. Write it again, or type `/request`.";

	static final String NOT_YET = "Switchboard can't reach its records just now. Your message is here, and a draft will "
			+ "be made of it within a few minutes. If it can't be, you will be told.";

	static final String NOT_AT_ALL = "Switchboard could not reach its records, so no draft was made. "
			+ "Your message is still here: please try again.";

	private DraftWords() {
	}

	static String sent(RequestId request) {
		return "Sent as *" + request + "*. Its own message here shows what becomes of it.";
	}

}
