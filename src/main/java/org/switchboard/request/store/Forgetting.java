package org.switchboard.request.store;

import java.util.ArrayList;
import java.util.List;

import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent.PersonJoined;
import org.switchboard.request.lifecycle.ThreadEvent.WordsRemoved;

/**
 * What is left of a history when words are forgotten: the same events, whose replay gives
 * the same request but for the words.
 */
public final class Forgetting {

	/** A text that fits into one message, however it is shown. */
	private static final int SHORT = 1000;

	private Forgetting() {
	}

	/**
	 * As many events, oldest first, without what was deleted or removed; nothing more
	 * changes if it is done again.
	 */
	public static List<RequestEvent> of(List<RequestEvent> history, boolean held) {
		List<RequestEvent> left = new ArrayList<>(history);
		if (!held) {
			new EditedHistory(history).deleted()
				.forEach((index) -> left.set(index, RequestJson.reworded(left.get(index), Forgetting::shape)));
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

	// as many messages as the text took are still to be emptied in Slack
	private static String shape(String text) {
		if (text.length() <= SHORT) {
			return "x";
		}
		return text.strip().replaceAll("[^&<>]", "x");
	}

}
