package slacksim.support;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class MonitorTests {

	private final Monitor monitor = new Monitor();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	@AfterEach
	void close() {
		this.threads.shutdownNow();
	}

	@Test
	void looksWakeNoOtherThread() throws InterruptedException {
		AtomicInteger looks = new AtomicInteger();
		Callable<Optional<Integer>> wait = () -> this.monitor.await(Duration.ofMillis(200),
				() -> Optional.of(this.monitor.alone(looks::incrementAndGet)).filter((count) -> count < 0));
		this.threads.invokeAll(Collections.nCopies(3, wait));
		// each at the beginning and at the end, and a few more if a thread wakes by
		// itself
		assertThat(looks).hasValueBetween(6, 12);
	}

	@Test
	void changesWakeWaitingThreads() throws Exception {
		AtomicInteger state = new AtomicInteger();
		Callable<Optional<Integer>> wait = () -> this.monitor.await(Duration.ofSeconds(50),
				() -> Optional.of(this.monitor.alone(state::get)).filter((now) -> now == 1));
		List<Future<Optional<Integer>>> waiting = List.of(this.threads.submit(wait), this.threads.submit(wait));
		this.monitor.alone(state::incrementAndGet);
		for (Future<Optional<Integer>> one : waiting) {
			assertThat(one.get()).hasValue(1);
		}
	}

}
