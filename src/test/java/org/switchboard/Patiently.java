package org.switchboard;

import java.util.function.Supplier;

import org.springframework.dao.QueryTimeoutException;

/**
 * Asks a node's parts directly, as nobody does whom they answer: what takes Redis longer
 * than a second on a machine that is busy for once, is asked again.
 */
public final class Patiently {

	private static final int TRIES = 10;

	private Patiently() {
	}

	/**
	 * Does something that may be done twice.
	 * @param <T> what comes of it
	 * @param call what
	 * @return what came of it
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
