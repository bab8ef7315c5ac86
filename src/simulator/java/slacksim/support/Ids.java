package slacksim.support;

import java.util.concurrent.ThreadLocalRandom;

/**
 * Ids that look like Slack's.
 */
public final class Ids {

	private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	private Ids() {
	}

	/**
	 * A fresh id.
	 * @param prefix what kind of thing it is, such as {@code T}
	 * @return the id
	 */
	public static String fresh(String prefix) {
		StringBuilder id = new StringBuilder(prefix);
		for (int i = 0; i < 10; i++) {
			id.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
		}
		return id.toString();
	}

	/**
	 * A long secret.
	 * @return it
	 */
	public static String secret() {
		return fresh("") + fresh("") + fresh("");
	}

}
