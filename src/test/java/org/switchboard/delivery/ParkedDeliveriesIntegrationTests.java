package org.switchboard.delivery;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.slack.SlackApiForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ParkedDeliveriesIntegrationTests {

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final SlackServer slack = new SlackServer(this.workspace);

	private final DeliveryNode node = new DeliveryNode(this.redis, SlackApiForTests.at(this.slack.api()));

	private final Deliveries deliveries = this.node.deliveries;

	private final ParkedDeliveries parked = this.node.parked;

	@AfterEach
	void stop() {
		this.node.close();
		this.slack.close();
	}

	@Test
	void retriesAParkedDelivery() {
		ParkedDelivery refused = park(Say.line("a", "C1", "text"));
		assertThat(refused.reason()).isEqualTo("is_archived");
		assertThat(refused.subject()).isEqualTo("REQ-1");
		assertThat(this.parked.retry(this.workspace, refused.id())).isTrue();
		await().until(() -> !this.slack.done.isEmpty());
		assertThat(this.parked.retry(this.workspace, refused.id())).isFalse();
		assertThat(this.parked.latest(this.workspace, 10)).isEmpty();
		assertThat(this.slack.texts("C1")).containsExactly("text");
	}

	@Test
	void neverRestoresAnOlderCard() {
		ParkedDelivery old = park(Say.card("card", "C1", "old"));
		this.deliveries.enqueue(this.workspace, "REQ-1", 1, 2, List.of(Say.card("card", "C1", "new")));
		await().until(() -> !this.slack.done.isEmpty());
		assertThat(this.parked.retry(this.workspace, old.id())).isFalse();
		assertThat(this.slack.texts("C1")).containsExactly("new");
	}

	@Test
	void forgetsSubject() {
		park(Say.line("a", "C1", "text"));
		this.deliveries.enqueue(this.workspace, "REQ-1", 1, 2, List.of(Say.line("b", "C1", "text")));
		await().until(() -> this.deliveries.posted(this.workspace, "REQ-1", "b", "C1").isPresent());
		this.deliveries.forget(this.workspace, "REQ-1");
		assertThat(this.parked.latest(this.workspace, 10)).isEmpty();
		assertThat(this.deliveries.progress(this.workspace, "REQ-1")).isZero();
		assertThat(this.redis.keys(this.workspace.key("delivery", "*")))
			.noneMatch((key) -> key.contains(":subject:REQ-1"))
			.filteredOn((key) -> key.contains(":at:"))
			.allMatch((key) -> this.redis.getExpire(key) > 0);
	}

	private ParkedDelivery park(Delivery delivery) {
		this.slack.answer("C1", 1, SlackServer.Answer.refusing("is_archived"));
		this.node.serve(this.workspace);
		this.deliveries.enqueue(this.workspace, "REQ-1", 0, 1, List.of(delivery));
		await().until(() -> !this.parked.latest(this.workspace, 1).isEmpty());
		return this.parked.latest(this.workspace, 1).get(0);
	}

}
