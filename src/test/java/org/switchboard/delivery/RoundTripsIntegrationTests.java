package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.slack.SlackApiForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RoundTripsIntegrationTests {

	private static final DeliveryProperties UNPACED = new DeliveryProperties(4, Duration.ofSeconds(30),
			Duration.ofSeconds(30), Duration.ofMillis(1), 100, 6000, 10, Duration.ofDays(1), 1000,
			DeliveryNode.LARGEST);

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	@Test
	void needsAtMostThreePerMessage() {
		try (RedisForTests redis = RedisForTests.another();
				SlackServer slack = new SlackServer(this.workspace);
				DeliveryNode node = new DeliveryNode(redis.template(), SlackApiForTests.at(slack.api()), UNPACED,
						Clock.systemUTC())) {
			node.serve(this.workspace);
			for (int request = 0; request < 20; request++) {
				node.deliveries.enqueue(this.workspace, "REQ-" + request, 0, 1, lines());
			}
			await().until(() -> slack.done.size() == 100);
			await().until(() -> !redis.template().hasKey(this.workspace.key("delivery", "due")));
			// one per enqueue, two per message; a poke may find that another did the work
			assertThat(scripts(redis.template())).isLessThanOrEqualTo(300);
		}
	}

	private static List<Delivery> lines() {
		return IntStream.range(0, 5).mapToObj((number) -> Say.line("line" + number, "C1", "text")).toList();
	}

	private static long scripts(StringRedisTemplate redis) {
		RedisCallback<Properties> read = (connection) -> connection.serverCommands().info("commandstats");
		Properties stats = redis.execute(read);
		assertThat(stats).isNotNull();
		return Long.parseLong(stats.getProperty("cmdstat_evalsha").replaceAll("calls=(\\d+),.*", "$1"));
	}

}
