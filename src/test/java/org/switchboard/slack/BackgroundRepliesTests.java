package org.switchboard.slack;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;

class BackgroundRepliesTests {

	private static final String FAILED = "That can't be made right now.";

	private final BackgroundReplies replies = new BackgroundReplies(new SimpleAsyncTaskExecutor());

	@Test
	void reportsFailureToThePersonWhoAsked() {
		CompletableFuture<String> said = new CompletableFuture<>();
		this.replies.run("a test", () -> {
			throw new IllegalStateException("Redis is away");
		}, said::complete, FAILED);
		assertThat(said).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(FAILED);
	}

	@Test
	void saysNothingOnSuccess() {
		CompletableFuture<String> done = new CompletableFuture<>();
		CompletableFuture<String> said = new CompletableFuture<>();
		this.replies.run("a test", () -> done.complete("done"), said::complete, FAILED);
		assertThat(done).succeedsWithin(Duration.ofSeconds(5));
		assertThat(said).isNotDone();
	}

}
