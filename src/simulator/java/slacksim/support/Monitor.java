package slacksim.support;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Guards the state of a workspace, and wakes whoever waits for it to change.
 */
public final class Monitor {

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	/**
	 * Reads or changes state.
	 * @param <T> what comes out
	 * @param work what to do while nobody else does
	 * @return what it answered
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

	// within other work, that does; and those who wait only look, or they would keep each
	// other awake
	private void wakeOthers() {
		if (this.lock.getHoldCount() == 1) {
			this.changed.signalAll();
		}
	}

	/**
	 * Changes state.
	 * @param work what to do while nobody else does
	 */
	public void change(Runnable work) {
		alone(() -> {
			work.run();
			return true;
		});
	}

	/**
	 * Has those who wait look again, for what is not guarded here.
	 */
	public void wake() {
		alone(() -> true);
	}

	/**
	 * Waits for something to be there.
	 * @param <T> what comes out
	 * @param patience how long, in real time
	 * @param query looks for it, and changes nothing
	 * @return what was seen, or nothing after all that time
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
