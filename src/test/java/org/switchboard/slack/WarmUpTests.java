package org.switchboard.slack;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import slacksim.SlackSim;
import slacksim.workspace.SimSettings;

import org.switchboard.SlackForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

class WarmUpTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	private final SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()));

	@AfterEach
	void stop() {
		this.slack.close();
	}

	@Test
	void rehearsesInTheServedWorkspace() throws InterruptedException {
		List<WorkspaceId> stages = new ArrayList<>();
		warmUp((session) -> stages.add(session.workspace())).rehearse(LONG);
		assertThat(stages).isNotEmpty().containsOnly(new WorkspaceId("T0TEST"));
	}

	@Test
	void continuesWhenARehearsalFails() throws InterruptedException {
		warmUp((session) -> {
			throw new IllegalStateException("a bug");
		}).rehearse(LONG);
	}

	@Test
	void endsARehearsalThatTakesTooLong() throws InterruptedException {
		CountDownLatch ended = new CountDownLatch(1);
		warmUp((session) -> {
			try {
				new CountDownLatch(1).await();
			}
			catch (InterruptedException ex) {
				ended.countDown();
			}
		}).rehearse(Duration.ofMillis(50));
		assertThat(ended.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
	}

	private WarmUp warmUp(Rehearsal rehearsal) {
		this.slack.app("secret", List.of()).workspace("T0TEST", SlackApiForTests.TOKEN);
		App app = new App(AppConfig.builder().signingSecret("secret").build());
		return new WarmUp(List.of(rehearsal), SlackApiForTests.joined(URI.create(this.slack.apiUrl())), app,
				new SimpleAsyncTaskExecutor());
	}

}
