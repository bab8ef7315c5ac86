package org.switchboard.worker;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.dao.DataAccessException;

/**
 * Stores what others would do again if it were not stored in time.
 */
public final class Insistence {

	private static final long PAUSE_MILLIS = 200;

	private Insistence() {
	}

	/**
	 * Stores something, again and again while Redis does not take it.
	 * @param <T> what that returns
	 * @param end when others do it again, so that there is no use in trying
	 * @param clock tells the time
	 * @param store stores it
	 * @return what that returned
	 * @throws DataAccessException if it could not be stored by then
	 */
	public static <T> T until(Instant end, Clock clock, Supplier<T> store) {
		while (true) {
			try {
				return store.get();
			}
			catch (DataAccessException ex) {
				if (!clock.instant().isBefore(end)) {
					throw ex;
				}
				pause(ex);
			}
		}
	}

	private static void pause(DataAccessException failure) {
		try {
			TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failure;
		}
	}

}
