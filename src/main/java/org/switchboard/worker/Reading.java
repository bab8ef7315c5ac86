package org.switchboard.worker;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * What a monitor reads of something that is not in memory. It is looked up at most every
 * two seconds, so that the numbers of one scrape cost, and agree, as one.
 *
 * @param <T> the numbers
 */
public final class Reading<T> {

	private static final long GOOD_FOR = Duration.ofSeconds(2).toNanos();

	private final Supplier<T> source;

	private final T unknown;

	private T last;

	private long at;

	/**
	 * Looks nothing up yet.
	 * @param source looks it up
	 * @param unknown what is read while that fails, which is not tried again sooner
	 * either
	 */
	public Reading(Supplier<T> source, T unknown) {
		this.source = source;
		this.unknown = unknown;
		this.last = unknown;
		this.at = System.nanoTime() - GOOD_FOR;
	}

	/**
	 * What it is, or was a moment ago.
	 * @return never waits longer than the source
	 */
	public synchronized T get() {
		if (System.nanoTime() - this.at >= GOOD_FOR) {
			this.last = look();
			this.at = System.nanoTime();
		}
		return this.last;
	}

	// why it fails, is told by whoever needs it for more than a number
	private T look() {
		try {
			return this.source.get();
		}
		catch (RuntimeException ex) {
			return this.unknown;
		}
	}

}
