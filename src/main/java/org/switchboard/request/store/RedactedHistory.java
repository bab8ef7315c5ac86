package org.switchboard.request.store;

import java.util.ArrayList;
import java.util.List;

import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent.PersonJoined;
import org.switchboard.request.lifecycle.ThreadEvent.WordsRemoved;

/**
 * Removes words from a history: the events stay, and replaying them gives the same
 * request apart from the words.
 */
public final class RedactedHistory {

	/** The longest text that always fits into one message. */
	private static final int SHORT = 1000;

	private RedactedHistory() {
	}

	/**
	 * Returns the same number of events, oldest first, without deleted or removed words.
	 * Doing it again changes nothing.
	 * @param held whether the request is on hold and so keeps its words
	 */
	public static List<RequestEvent> of(List<RequestEvent> history, boolean held) {
		List<RequestEvent> left = new ArrayList<>(history);
		if (!held) {
			new EditedHistory(history).deleted()
				.forEach((index) -> left.set(index, RequestJson.reworded(left.get(index), RedactedHistory::shape)));
		}
		for (int i = 0; i < history.size(); i++) {
			List<RequestEvent> before = left.subList(0, i);
			if (!held && history.get(i) instanceof WordsRemoved removed) {
				before.replaceAll(
						(event) -> removed.concerns(event) ? RequestJson.removed(event, removed.mark()) : event);
			}
			if (history.get(i) instanceof PersonJoined joined) {
				before.replaceAll((event) -> (event instanceof PersonJoined) ? event
						: RequestJson.renamed(event, joined.before(), joined.now()));
			}
		}
		return left;
	}

	// keeps the length of long texts, since all of their messages still have to be
	// emptied in Slack
	private static String shape(String text) {
		if (text.length() <= SHORT) {
			return "x";
		}
		return text.strip().replaceAll("[^&<>]", "x");
	}

}
