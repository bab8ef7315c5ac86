package slacksim.support;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Guards a workspace's state, and wakes threads that wait for it to change. */
public final class Monitor {

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	/**
	 * Reads or changes state exclusively.
	 * @param <T> the type of the result
	 * @param work what to do
	 */
	public <T> T alone(Supplier<T> work) {
		this.lock.lock();
		try {
			return work.get();
		}
		finally {
			wakeOthers();
			this.lock.unlock();
		}
	}

	// nested work wakes at its outermost call; waiting threads only look, or they would
	// keep each other awake
	private void wakeOthers() {
		if (this.lock.getHoldCount() == 1) {
			this.changed.signalAll();
		}
	}

	/** Changes state exclusively. */
	public void change(Runnable work) {
		alone(() -> {
			work.run();
			return true;
		});
	}

	/** Has waiting threads look again, for changes that aren't guarded here. */
	public void wake() {
		alone(() -> true);
	}

	/**
	 * Waits until a query finds something.
	 * @param <T> the type of the result
	 * @param patience how long, in real time
	 * @param query looks for it without changing anything
	 * @return what it found, or nothing if time ran out
	 */
	public <T> Optional<T> await(Duration patience, Supplier<Optional<T>> query) {
		this.lock.lock();
		try {
			long left = patience.toNanos();
			Optional<T> seen = query.get();
			while (seen.isEmpty() && left > 0) {
				left = this.changed.awaitNanos(left);
				seen = query.get();
			}
			return seen;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		finally {
			this.lock.unlock();
		}
	}

}
