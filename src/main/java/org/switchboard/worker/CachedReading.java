package org.switchboard.worker;

import java.time.Duration;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * What a monitor reads of something that is not in memory. It is looked up at most every
 * two seconds, so that the numbers of one scrape cost, and agree, as one.
 *
 * @param <T> the numbers
 */
public final class CachedReading<T> {

	private static final String ONLY = "";

	private final LoadingCache<String, T> last;

	/**
	 * Looks nothing up yet.
	 * @param source looks it up
	 * @param unknown what is read while that fails, which is not tried again sooner
	 * either
	 */
	public CachedReading(Supplier<T> source, T unknown) {
		this.last = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).build((only) -> {
			try {
				return source.get();
			}
			catch (RuntimeException ex) {
				// why, is told by whoever needs it for more than a number
				return unknown;
			}
		});
	}

	/**
	 * What it is, or was a moment ago.
	 * @return never waits longer than the source
	 */
	public T get() {
		return this.last.get(ONLY);
	}

}
