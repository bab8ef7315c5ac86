package org.switchboard.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is left of a history when words are forgotten: the same events, whose replay gives
 * the same request but for the words.
 */
final class Forgetting {

	/** A text that fits into one message, however it is shown. */
	private static final int SHORT = 1000;

	private Forgetting() {
	}

	/**
	 * Forgets what was deleted.
	 * @param history oldest first
	 * @return as many events; nothing more changes if it is done again
	 */
	static List<RequestEvent> of(List<RequestEvent> history) {
		Set<Integer> deleted = new Writings(history).deleted();
		return replaced(history, deleted, Forgetting::shape);
	}

	private static List<RequestEvent> replaced(List<RequestEvent> history, Set<Integer> which,
			UnaryOperator<String> words) {
		List<RequestEvent> left = new ArrayList<>(history);
		which.forEach((index) -> left.set(index, RequestJson.reworded(left.get(index), words)));
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
