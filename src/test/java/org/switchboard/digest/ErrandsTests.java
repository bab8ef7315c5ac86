package org.switchboard.digest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;

class ErrandsTests {

	private final Errands errands = new Errands(new SimpleAsyncTaskExecutor());

	@Test
	void tellWhoAskedThatItCannotBeDone() {
		CompletableFuture<String> said = new CompletableFuture<>();
		this.errands.run(() -> {
			throw new IllegalStateException("Redis is away");
		}, said::complete);
		assertThat(said).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(DigestWords.FAILED);
	}

	@Test
	void sayNothingOfWhatIsDone() {
		CompletableFuture<String> done = new CompletableFuture<>();
		CompletableFuture<String> said = new CompletableFuture<>();
		this.errands.run(() -> done.complete("done"), said::complete);
		assertThat(done).succeedsWithin(Duration.ofSeconds(5));
		assertThat(said).isNotDone();
	}

}
