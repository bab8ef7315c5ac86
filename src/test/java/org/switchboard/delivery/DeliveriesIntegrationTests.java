package org.switchboard.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackApiForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DeliveriesIntegrationTests {

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final SlackServer slack = new SlackServer(this.workspace);

	private final SlackApi api = SlackApiForTests.at(this.slack.api());

	private final DeliveryNode node = new DeliveryNode(this.redis, this.api);

	private final Deliveries deliveries = this.node.deliveries;

	@AfterEach
	void stop() {
		this.node.close();
		this.slack.close();
	}

	@Test
	void postsCardFirstThenUpdatesIt() {
		this.node.serve(this.workspace);
		enqueue("REQ-1", 0, Say.card("card", "C1", "new"), Say.reply("hint", "C1", "card", "a reply"));
		awaitDone(2);
		enqueue("REQ-1", 1, Say.card("card", "C1", "claimed"));
		awaitDone(3);
		assertThat(this.slack.done).extracting(SlackServer.Call::method)
			.containsExactly("chat.postMessage", "chat.postMessage", "chat.update");
		assertThat(this.slack.texts("C1")).containsExactly("new", "a reply", "claimed");
		assertThat(this.slack.done.get(1).get("thread_ts")).isEqualTo("1764000000.000001");
		assertThat(this.slack.done.get(2).get("ts")).isEqualTo("1764000000.000001");
		assertThat(this.slack.done.get(0).get("metadata")).contains("switchboard_delivery", "REQ-1/card");
	}

	@Test
	void remembersWherePostsAre() {
		this.node.serve(this.workspace);
		enqueue("REQ-1", 0, Say.card("card", "U1", "new"));
		awaitDone(1);
		MessagePlace posted = new MessagePlace("D1", "1764000000.000001");
		await().until(() -> this.deliveries.posted(this.workspace, "REQ-1", "card", "U1").isPresent());
		assertThat(this.deliveries.posted(this.workspace, "REQ-1", "card", "U1")).contains(posted);
		assertThat(this.deliveries.at(this.workspace, posted)).contains(new DeliveryRef("REQ-1", "card", "REQ-1"));
		enqueue("REQ-1", 1, Say.card("card", "U1", "claimed"));
		awaitDone(2);
		assertThat(this.slack.texts("D1")).containsExactly("claimed");
	}

	@Test
	void keepsOrderUnderRateLimits() {
		this.slack.answer("C1", 2, SlackServer.Answer.later(1));
		this.node.serve(this.workspace);
		List<String> texts = enqueueLines("REQ-1", "C1", 10);
		awaitDone(10);
		assertThat(this.slack.texts("C1")).containsExactlyElementsOf(texts);
		assertThat(this.slack.refused).hasSize(2);
	}

	@Test
	void lanesDoNotWaitForEachOther() {
		this.slack.answer("C1", 1, SlackServer.Answer.later(600));
		this.slack.answer("C2", 1, SlackServer.Answer.refusing("channel_not_found"));
		this.node.serve(this.workspace);
		enqueue("REQ-1", 0, Say.line("a", "C1", "held"), Say.line("b", "C2", "parked"), Say.line("c", "C2", "next"),
				Say.line("d", "C3", "free"));
		awaitDone(2);
		assertThat(this.slack.texts("C2")).containsExactly("next");
		assertThat(this.slack.texts("C3")).containsExactly("free");
		assertThat(parked()).isEqualTo(1);
	}

	@Test
	void parksThreadOfParkedCard() {
		this.slack.answer("C1", 1, SlackServer.Answer.refusing("is_archived"));
		this.node.serve(this.workspace);
		enqueue("REQ-1", 0, Say.card("card", "C1", "new"), Say.reply("hint", "C1", "card", "a reply"),
				Say.line("other", "C1", "goes on"));
		awaitDone(1);
		assertThat(this.slack.texts("C1")).containsExactly("goes on");
		assertThat(parked()).isEqualTo(2);
	}

	@Test
	void postsAgainACardThatCannotBeUpdated() {
		this.node.serve(this.workspace);
		enqueue("REQ-1", 0, Say.card("card", "C1", "new"));
		awaitDone(1);
		this.slack.answer("C1", 1, SlackServer.Answer.refusing("message_not_found"));
		enqueue("REQ-1", 1, Say.card("card", "C1", "claimed"));
		awaitDone(2);
		assertThat(this.slack.done).extracting(SlackServer.Call::method)
			.containsExactly("chat.postMessage", "chat.postMessage");
	}

	@Test
	void triesAgainWhenSlackIsUnreachable() {
		this.slack.answer("C1", 1, SlackServer.Answer.BROKEN);
		this.slack.answer("C1", 1, SlackServer.Answer.refusing("service_unavailable"));
		this.node.serve(this.workspace);
		List<String> texts = enqueueLines("REQ-1", "C1", 3);
		awaitDone(3);
		assertThat(this.slack.texts("C1")).containsExactlyElementsOf(texts);
	}

	@Test
	void nodesShareWorkWithoutDoublesOrDisorder() {
		try (DeliveryNode other = new DeliveryNode(this.redis, this.api)) {
			other.serve(this.workspace);
			this.node.serve(this.workspace);
			for (int lane = 0; lane < 8; lane++) {
				enqueueLines("REQ-" + lane, "C" + lane, 12);
			}
			awaitDone(96);
			await().until(this::nothingWaits);
		}
		for (int lane = 0; lane < 8; lane++) {
			assertThat(this.slack.texts("C" + lane)).containsExactlyElementsOf(texts("REQ-" + lane, 12));
		}
	}

	@Test
	void leavesNoContentBehind() {
		this.node.serve(this.workspace);
		enqueueLines("REQ-1", "C1", 3);
		awaitDone(3);
		await().until(this::nothingWaits);
		Set<String> keys = this.redis.keys(this.workspace.key("delivery", "*"));
		assertThat(keys).isNotEmpty().noneMatch((key) -> key.contains(":items:") || key.contains(":state:"));
	}

	private List<String> enqueueLines(String subject, String conversation, int count) {
		List<Delivery> lines = new ArrayList<>();
		for (String text : texts(subject, count)) {
			lines.add(Say.line(text, conversation, text));
		}
		this.deliveries.enqueue(this.workspace, subject, 0, 1, lines);
		return texts(subject, count);
	}

	private static List<String> texts(String subject, int count) {
		return IntStream.range(0, count).mapToObj((number) -> subject + "-" + number).toList();
	}

	private void enqueue(String subject, long after, Delivery... what) {
		assertThat(this.deliveries.enqueue(this.workspace, subject, after, after + 1, List.of(what)))
			.isEqualTo(new EnqueueResult.Accepted());
	}

	private void awaitDone(int calls) {
		await().until(() -> this.slack.done.size() >= calls);
		assertThat(this.slack.done).hasSize(calls);
	}

	private long parked() {
		Long size = this.redis.opsForStream().size(this.workspace.key("delivery", "parked"));
		return (size != null) ? size : 0;
	}

	private boolean nothingWaits() {
		return !this.redis.hasKey(this.workspace.key("delivery", "due"));
	}

}
