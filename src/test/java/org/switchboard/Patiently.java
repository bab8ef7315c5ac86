package org.switchboard;

import java.util.function.Supplier;

import org.springframework.dao.QueryTimeoutException;

/**
 * Calls a node's beans directly, and retries when a slow machine's Redis takes longer
 * than a second. Nothing else calls them without a person to answer.
 */
public final class Patiently {

	private static final int TRIES = 10;

	private Patiently() {
	}

	/**
	 * Runs a call that is safe to repeat, and returns its result.
	 * @param <T> the type of the result
	 */
	public static <T> T does(Supplier<T> call) {
		for (int tries = 1; tries < TRIES; tries++) {
			try {
				return call.get();
			}
			catch (QueryTimeoutException ex) {
				// once more
			}
		}
		return call.get();
	}

}
