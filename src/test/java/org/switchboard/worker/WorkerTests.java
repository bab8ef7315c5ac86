package org.switchboard.worker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class WorkerTests {

	private static final Duration LONG = Duration.ofMinutes(10);

	private final AtomicInteger runs = new AtomicInteger();

	private Worker worker = worker(LONG, () -> Task.NOTHING_LEFT);

	@AfterEach
	void stop() {
		this.worker.stop(Duration.ofSeconds(5));
	}

	@Test
	void runsUntilNothingIsLeft() {
		start(LONG, () -> (this.runs.incrementAndGet() < 5) ? Instant.MIN : Task.NOTHING_LEFT);
		await().until(() -> this.runs.get() == 5);
	}

	@Test
	void runsAgainAtTheInstantTheTaskNamed() {
		start(LONG, () -> {
			this.runs.incrementAndGet();
			return Instant.now(Clock.systemUTC()).plusMillis(20);
		});
		await().until(() -> this.runs.get() > 3);
	}

	@Test
	void runsAgainAfterTheInterval() {
		start(Duration.ofMillis(10), () -> {
			this.runs.incrementAndGet();
			return Task.NOTHING_LEFT;
		});
		await().until(() -> this.runs.get() > 3);
	}

	@Test
	void neverLosesPokeDuringRun() throws InterruptedException {
		Semaphore mayEnd = new Semaphore(0);
		start(LONG, () -> {
			this.runs.incrementAndGet();
			mayEnd.acquireUninterruptibly();
			return Task.NOTHING_LEFT;
		});
		for (int i = 1; i <= 100; i++) {
			int before = i;
			await().pollInterval(Duration.ofMillis(1)).until(() -> this.runs.get() == before);
			this.worker.poke();
			mayEnd.release();
		}
		await().until(() -> this.runs.get() == 101);
		mayEnd.release();
	}

	@Test
	void survivesFailures() {
		start(LONG, () -> {
			if (this.runs.incrementAndGet() == 1) {
				throw new IllegalStateException("once");
			}
			return Task.NOTHING_LEFT;
		});
		await().until(() -> this.runs.get() == 2);
	}

	@Test
	void finishesRunningTaskBeforeItStops() throws InterruptedException {
		CountDownLatch running = new CountDownLatch(1);
		Semaphore mayEnd = new Semaphore(0);
		start(LONG, () -> {
			running.countDown();
			mayEnd.acquireUninterruptibly();
			this.runs.incrementAndGet();
			return Instant.MIN;
		});
		assertThat(running.await(5, TimeUnit.SECONDS)).isTrue();
		this.worker.dismiss();
		mayEnd.release();
		this.worker.stop(Duration.ofSeconds(5));
		assertThat(this.runs).hasValue(1);
	}

	@Test
	void stopsSeveralWithinOneTimeLimit() {
		Semaphore mayEnd = new Semaphore(0);
		List<Worker> workers = Stream.generate(() -> worker(LONG, () -> {
			mayEnd.acquireUninterruptibly();
			return Task.NOTHING_LEFT;
		})).limit(50).toList();
		workers.forEach(Worker::start);
		assertThat(timeOf(() -> Worker.stopAll(workers, Duration.ofMillis(300)))).isBetween(Duration.ofMillis(300),
				Duration.ofSeconds(14));
		mayEnd.release(workers.size());
	}

	@Test
	void describesFailuresWithoutTheirMessages() {
		Exception failure = new IllegalStateException("my boss is unkind", new RuntimeException("words"));
		assertThat(FailureKind.of(failure).toString()).startsWith("IllegalStateException < RuntimeException at ")
			.contains("WorkerTests.java")
			.doesNotContain("boss", "words");
	}

	@Test
	void includesRedisErrorCodes() {
		Exception failure = new IllegalStateException("Error in execution",
				new RuntimeException("ERR Error running script: @user_script:3: -MISCONF Errors writing: my boss"));
		assertThat(FailureKind.of(failure).toString())
			.startsWith("IllegalStateException < RuntimeException MISCONF at WorkerTests.java")
			.doesNotContain("boss");
	}

	private static Duration timeOf(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private void start(Duration interval, Task task) {
		this.worker = worker(interval, task);
		this.worker.start();
	}

	private static Worker worker(Duration interval, Task task) {
		return new Worker("test", interval, Clock.systemUTC(), task);
	}

}
