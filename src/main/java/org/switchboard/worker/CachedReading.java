package org.switchboard.worker;

import java.time.Duration;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * A metric's value that has to be looked up, at most every two seconds, so that all
 * numbers in one scrape share one look-up and agree.
 *
 * @param <T> the value's type
 */
public final class CachedReading<T> {

	private static final String ONLY = "";

	private final LoadingCache<String, T> last;

	/**
	 * Creates a reading that looks up nothing yet.
	 * @param unknown the value while the look-up fails; a failed one isn't retried any
	 * sooner
	 */
	public CachedReading(Supplier<T> source, T unknown) {
		this.last = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).build((only) -> {
			try {
				return source.get();
			}
			catch (RuntimeException ex) {
				// others who need more than a number log the cause
				return unknown;
			}
		});
	}

	/** Returns the current value, or a recent one. */
	public T get() {
		return this.last.get(ONLY);
	}

}
