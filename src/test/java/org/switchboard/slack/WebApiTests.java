package org.switchboard.slack;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

import com.slack.api.SlackConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class WebApiTests {

	@Test
	void leavesNoJobsOfSlacksLibraryRunning() {
		// has jobs of its own, which start once
		assertThat(SlackConfig.DEFAULT).isNotNull();
		Set<Thread> before = jobs();
		new WebApi(new SlackProperties("secret", "", "xoxb-1", "", 1, URI.create("http://localhost/"),
				Duration.ofSeconds(1), Duration.ofSeconds(1)), new SimpleMeterRegistry());
		await().untilAsserted(() -> assertThat(before).containsAll(jobs()));
	}

	private static Set<Thread> jobs() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().startsWith("slack-api-metrics"))
			.collect(Collectors.toSet());
	}

}
