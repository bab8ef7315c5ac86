package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.faults.Fault;
import slacksim.workspace.Card;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.sealing.SealingForTests;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers from Slack that can't be parsed, step by step. */
class UnreadableAnswersIntegrationTests {

	private static final Fault UNREADABLE = Fault.http(200);

	private final DeliveryTown town = DeliveryTown.idle();

	private final MovableClock clock = new MovableClock(Clock.systemUTC().instant());

	private final Lanes lanes = new Lanes(RedisForTests.shared().template(), DeliveryNode.QUICK, SealingForTests.NONE,
			this.clock);

	private final MessageSender messageSender = this.town.messageSender(this.lanes, this.clock);

	@BeforeEach
	void enqueue() {
		this.town.enqueue(Say.card("card", DeliveryTown.CHANNEL, "new"));
		this.clock.move(Duration.ofSeconds(1));
	}

	@AfterEach
	void stop() {
		this.town.close();
	}

	private DeliveryResult settle() {
		Lease lease = this.lanes.lease(this.town.id).lease().orElseThrow();
		DeliveryResult settlement = this.messageSender.deliver(this.town.id, lease);
		this.lanes.settle(this.town.id, lease, settlement);
		this.clock.move(Duration.ofSeconds(20));
		return settlement;
	}

	private MessagePlace posted() {
		Card card = this.town.card("new");
		return new MessagePlace(card.channelId(), card.ts());
	}

	private void staysOpen(int times) {
		for (int time = 1; time <= times; time++) {
			assertThat(settle()).isInstanceOf(DeliveryResult.Again.class);
		}
	}

	@Test
	void doNotHoldUpPostsForLong() {
		this.town.workspace.failNext("chat.postMessage", 1, Fault.http(500));
		this.town.workspace.failNext("conversations.history", 100, UNREADABLE);
		staysOpen(5);
		assertThat(settle()).isInstanceOf(DeliveryResult.Delivered.class);
		assertThat(this.town.channel().messages()).hasSize(1);
	}

	@Test
	void causeNoDuplicate() {
		this.town.workspace.failNext("chat.postMessage", 1, new Fault(200, "", Duration.ZERO, true));
		staysOpen(1);
		assertThat(settle()).isInstanceOf(DeliveryResult.Delivered.class);
		assertThat(this.town.channel().messages()).hasSize(1);
	}

	@Test
	void doNotHoldUpUpdatesForLong() {
		settle();
		this.town.enqueue(Say.card("card", DeliveryTown.CHANNEL, "newer"),
				Say.line("line", DeliveryTown.CHANNEL, "after it"));
		this.clock.move(Duration.ofSeconds(1));
		this.town.workspace.failNext("chat.update", 100, UNREADABLE);
		staysOpen(5);
		assertThat(settle()).isEqualTo(new DeliveryResult.Delivered(posted()));
		assertThat(settle()).isInstanceOf(DeliveryResult.Delivered.class);
		assertThat(this.town.channel().lines()).containsExactly("new", "after it");
	}

	@Test
	void showInTheStalledMetric() {
		assertThat(this.lanes.stalled(this.town.id)).isEmpty();
		this.town.workspace.failNext("chat.postMessage", 2, Fault.http(500));
		staysOpen(2);
		assertThat(this.lanes.stalled(this.town.id)).isPresent();
		assertThat(settle()).isInstanceOf(DeliveryResult.Delivered.class);
		assertThat(this.lanes.stalled(this.town.id)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "files.info", "files.getUploadURLExternal", "files.completeUploadExternal" })
	void shareNoFileTwice(String method) {
		settle();
		this.town
			.enqueue(Say.file("file", DeliveryTown.CHANNEL, "card", this.town.shares("plan.txt", "Meet at the gate")));
		this.clock.move(Duration.ofSeconds(1));
		this.town.workspace.failNext(method, 1, UNREADABLE);
		staysOpen(1);
		assertThat(settle()).isInstanceOf(DeliveryResult.Delivered.class);
		assertThat(this.town.card("new").thread().lines()).containsExactly("Ana Ruiz sent *plan.txt*.");
	}

	@Test
	void leadToALineInPlaceOfAFile() {
		settle();
		this.town
			.enqueue(Say.file("file", DeliveryTown.CHANNEL, "card", this.town.shares("plan.txt", "Meet at the gate")));
		this.clock.move(Duration.ofSeconds(1));
		this.town.workspace.failNext("files.info", 100, UNREADABLE);
		staysOpen(5);
		assertThat(settle()).isInstanceOf(DeliveryResult.Delivered.class);
		assertThat(this.town.card("new").thread().lines())
			.containsExactly("Ana Ruiz sent *plan.txt*, but this kind of file can't be forwarded.");
	}

}
