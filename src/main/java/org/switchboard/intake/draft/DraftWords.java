package org.switchboard.intake.draft;

import org.switchboard.request.lifecycle.RequestId;

/**
 * The wording of drafts.
 */
final class DraftWords {

	static final String REVIEW = "Review and send…";

	static final String NOT_NOW = "Not now";

	static final String SHALL_IT_GO = "Send this to the central office? Nothing has been sent yet.";

	/** For a locked phone, whatever was sent. */
	static final String SENT = "Your draft was sent.";

	static final String ASIDE = "Discarded. Nothing was sent.";

	static final String IS_LONGER = "It's longer than the form allows. The rest stays where you wrote it: after you "
			+ "send this, add it with *Add a message…*.";

	static final String IN_YOUR_MESSAGES = "I made a draft. Review it in your messages with Switchboard, "
			+ "then send it.";

	static final String SAY_SOMETHING = "Tell me what you need in the same message, and I'll make a draft. "
			+ "To file one, type `/request`.";

	static final String CANT_READ = "I can't read that message: it was deleted, or I'm not in that channel. "
			+ "To file one, type `/request`.";

	static final String OLD_DRAFT = "This draft is out of date. Write it again, or type `/request`.";

	static final String NOT_YET = "Switchboard is having trouble right now. Your message is saved, and a draft will "
			+ "be ready within a few minutes. If it can't be made, we'll let you know.";

	static final String NOT_AT_ALL = "Switchboard had trouble, so no draft was made. "
			+ "Your message is still here. Please send it again.";

	private DraftWords() {
	}

	static String sent(RequestId request) {
		return "Sent as *" + request + "*. Follow its status in its own message here.";
	}

}
