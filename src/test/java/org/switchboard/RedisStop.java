package org.switchboard;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** A place in a {@link RedisLine} at which one connection is held, once. */
public final class RedisStop {

	private static final Duration LONGEST = Duration.ofSeconds(30);

	private final AtomicBoolean taken = new AtomicBoolean();

	private final CountDownLatch reached = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	private final Predicate<String> command;

	private final boolean afterwards;

	RedisStop(Predicate<String> command, boolean afterwards) {
		this.command = command;
		this.afterwards = afterwards;
	}

	/** Waits until a connection is held here. */
	public void awaits() {
		try {
			if (!this.reached.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
				throw new AssertionError("no such command has come");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	boolean isReached() {
		return this.reached.getCount() == 0;
	}

	boolean takes(String bytes) {
		return this.command.test(bytes) && this.taken.compareAndSet(false, true);
	}

	boolean isAfterwards() {
		return this.afterwards;
	}

	void stands() throws InterruptedException {
		this.reached.countDown();
		this.released.await();
	}

	void release() {
		this.released.countDown();
	}

}
