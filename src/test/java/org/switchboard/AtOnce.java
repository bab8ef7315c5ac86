package org.switchboard;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs actions at the same time. */
public final class AtOnce {

	private AtOnce() {
	}

	/**
	 * Starts all actions once the last is ready, and returns their results in the same
	 * order.
	 * @param <T> the type of the results
	 */
	public static <T> List<T> all(List<Callable<T>> actions) {
		ExecutorService threads = Executors.newFixedThreadPool(actions.size());
		try {
			CyclicBarrier ready = new CyclicBarrier(actions.size());
			List<Future<T>> running = new ArrayList<>();
			for (Callable<T> action : actions) {
				running.add(threads.submit(() -> {
					ready.await();
					return action.call();
				}));
			}
			List<T> results = new ArrayList<>();
			for (Future<T> one : running) {
				results.add(one.get());
			}
			return results;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
		finally {
			threads.shutdown();
		}
	}

}
