package slacksim.support;

import java.util.concurrent.ThreadLocalRandom;

/** Creates IDs that look like Slack's. */
public final class Ids {

	private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private Ids() {
	}

	/**
	 * Returns a new ID.
	 * @param prefix the kind, example: {@code T}
	 */
	public static String fresh(String prefix) {
		StringBuilder id = new StringBuilder(prefix);
		for (int i = 0; i < 10; i++) {
			id.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
		}
		return id.toString();
	}

	/** Returns a long secret. */
	public static String secret() {
		return fresh("") + fresh("") + fresh("");
	}

}
