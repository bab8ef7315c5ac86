package org.switchboard.worker;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.dao.DataAccessException;

/** Retries a write to Redis as long as that makes sense. */
public final class RedisRetry {

	private static final long PAUSE_MILLIS = 200;

	private RedisRetry() {
	}

	/**
	 * Repeats a write until Redis accepts it.
	 * @param <T> the write's result
	 * @param end when others redo the work, so that retrying is pointless
	 * @throws DataAccessException if it couldn't be stored by the end
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
