package org.switchboard.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A stopping node waits for its jobs. */
class RunningJobsTests {

	private final RunningJobs jobs = new RunningJobs(Clock.systemUTC());

	private RunningJob begun() {
		return this.jobs.begin(JobId.ofNodes("sweep"), () -> {
			// holds no lease
		});
	}

	@Test
	void waitsForRunInProgress() {
		RunningJob first = begun();
		RunningJob second = begun();
		Thread stop = new Thread(this.jobs::stop);
		stop.start();
		await().until(() -> stop.getState() == Thread.State.TIMED_WAITING);
		this.jobs.end(second);
		assertThat(stop.isAlive()).isTrue();
		this.jobs.end(first);
		await().until(() -> !stop.isAlive());
	}

	@Test
	void stopsAtOnceWithoutRuns() {
		this.jobs.end(begun());
		assertThat(CompletableFuture.runAsync(this.jobs::stop)).succeedsWithin(Duration.ofSeconds(1));
	}

}
