package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.sealing.SealingForTests;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackApiForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FailoverIntegrationTests {

	private static final DeliveryProperties STEADY = new DeliveryProperties(4, Duration.ofMillis(50),
			Duration.ofSeconds(10), Duration.ofMillis(50), 3, 6000, 10, Duration.ofDays(1), 1000, DeliveryNode.LARGEST);

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final SlackServer slack = new SlackServer(this.workspace);

	private final SlackApi api = SlackApiForTests.at(this.slack.api());

	@AfterEach
	void stop() {
		this.slack.close();
	}

	@Test
	void takesOverFromDeadNode() {
		Lanes dead = new Lanes(RedisForTests.shared().template(), DeliveryNode.QUICK, SealingForTests.NONE,
				Clock.systemUTC());
		dead.enqueue(this.workspace, "REQ-1", 0, 1, lines(3));
		assertThat(dead.lease(this.workspace).lease()).isPresent();
		try (DeliveryNode node = new DeliveryNode(RedisForTests.shared().template(), this.api)) {
			node.serve(this.workspace);
			await().until(() -> this.slack.done.size() >= 3);
		}
		assertThat(this.slack.texts("C1")).containsExactly("0", "1", "2");
	}

	@Test
	void resendsADoubtfulMessageThatIsMissing() {
		this.slack.answer("C1", 1, SlackServer.Answer.BROKEN);
		try (DeliveryNode node = new DeliveryNode(RedisForTests.shared().template(), this.api)) {
			node.serve(this.workspace);
			node.deliveries.enqueue(this.workspace, "REQ-1", 0, 1, lines(2));
			await().until(() -> this.slack.done.size() >= 2);
		}
		assertThat(this.slack.texts("C1")).containsExactly("0", "1");
	}

	@Test
	void postsNothingIfTheSearchOutlastsTheLease() {
		MovableClock clock = new MovableClock(Instant.ofEpochSecond(1_764_000_000));
		Lanes lanes = new Lanes(RedisForTests.shared().template(), STEADY, SealingForTests.NONE, clock);
		lanes.enqueue(this.workspace, "REQ-1", 0, 1, lines(1));
		assertThat(lanes.lease(this.workspace).lease()).isPresent();
		clock.move(STEADY.lease());
		Lease inDoubt = lanes.lease(this.workspace).lease().orElseThrow();
		this.slack.whenLookedAt = () -> clock.move(STEADY.lease());
		MessageSender messageSender = DeliveryNode.messageSender(this.api, SlackApiForTests.noFiles(), lanes, STEADY,
				clock);
		assertThat(messageSender.deliver(this.workspace, inDoubt)).isInstanceOf(DeliveryResult.Again.class);
		assertThat(this.slack.done).isEmpty();
	}

	@Test
	void parksADeliveryThatFailsForTooLong() {
		this.slack.answer("C1", 1000, SlackServer.Answer.BROKEN);
		DeliveryProperties impatient = new DeliveryProperties(1, Duration.ofMillis(50), Duration.ofSeconds(10),
				Duration.ofMillis(5), 3, 6000, 10, Duration.ZERO, 1000, DeliveryNode.LARGEST);
		try (DeliveryNode node = new DeliveryNode(RedisForTests.shared().template(), this.api, impatient,
				Clock.systemUTC())) {
			node.serve(this.workspace);
			node.deliveries.enqueue(this.workspace, "REQ-1", 0, 1, lines(1));
			await().until(() -> RedisForTests.shared().template().hasKey(this.workspace.key("delivery", "parked")));
		}
	}

	@Test
	void survivesARedisRestart() {
		try (RedisForTests redis = RedisForTests.another();
				DeliveryNode node = new DeliveryNode(redis.template(), this.api, STEADY, Clock.systemUTC())) {
			node.serve(this.workspace);
			node.deliveries.enqueue(this.workspace, "REQ-1", 0, 1, lines(40));
			await().until(() -> this.slack.done.size() >= 10);
			redis.restart();
			await().atMost(Duration.ofSeconds(45)).until(() -> this.slack.done.size() >= 40);
		}
		assertThat(this.slack.texts("C1")).containsExactlyElementsOf(texts(40));
	}

	private static List<Delivery> lines(int count) {
		return texts(count).stream().map((text) -> Say.line("line" + text, "C1", text)).toList();
	}

	private static List<String> texts(int count) {
		return IntStream.range(0, count).mapToObj(Integer::toString).toList();
	}

}
