package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;
import slacksim.workspace.MessageThread;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.sealing.SealingForTests;

import static org.assertj.core.api.Assertions.assertThat;

/** Sends files step by step. */
class FileSenderIntegrationTests {

	private static final String SENT = "Ana Ruiz sent *plan.txt*";

	private final DeliveryTown town = DeliveryTown.idle();

	private final MovableClock clock = new MovableClock(Clock.systemUTC().instant());

	private final Lanes lanes = new Lanes(RedisForTests.shared().template(), DeliveryNode.QUICK, SealingForTests.NONE,
			this.clock);

	private final MessageSender messageSender = this.town.messageSender(this.lanes, this.clock);

	@BeforeEach
	void enqueue() {
		this.town.enqueue(Say.card("card", DeliveryTown.CHANNEL, "new"),
				Say.file("file", DeliveryTown.CHANNEL, "card", this.town.shares("plan.txt", "Meet at the gate")));
		this.clock.move(Duration.ofSeconds(1));
		settle(lease());
		this.clock.move(Duration.ofSeconds(1));
	}

	@AfterEach
	void stop() {
		this.town.close();
	}

	private Lease lease() {
		return this.lanes.lease(this.town.id).lease().orElseThrow();
	}

	private DeliveryResult settle(Lease lease) {
		DeliveryResult settlement = this.messageSender.deliver(this.town.id, lease);
		this.lanes.settle(this.town.id, lease, settlement);
		return settlement;
	}

	private void staysOpen() {
		assertThat(settle(lease())).isInstanceOf(DeliveryResult.Again.class);
		this.clock.move(Duration.ofSeconds(20));
	}

	private MessageThread thread() {
		return this.town.card("new").thread();
	}

	@Test
	void sharesOnceEvenIfTheNodeDied() {
		this.messageSender.deliver(this.town.id, lease());
		this.town.serves();
		assertThat(this.town.posted("file").ts()).isEqualTo(thread().awaits(SENT).ts());
		assertThat(thread().lines()).containsExactly(SENT + ".");
		assertThat(this.town.workspace.transcript().calls("files.completeUploadExternal")).hasSize(1);
	}

	@Test
	void sharesNothingOnceTheLeaseIsLost() {
		Lease lost = lease();
		this.clock.move(DeliveryNode.QUICK.lease());
		Lease successor = lease();
		Lease late = lost.until(successor.until(), lost.upload());
		assertThat(this.messageSender.deliver(this.town.id, late)).isInstanceOf(DeliveryResult.Again.class);
		assertThat(thread().lines()).isEmpty();
		settle(successor);
		assertThat(thread().lines()).containsExactly(SENT + ".");
	}

	@Test
	void waitsUntilSlackShowsTheFile() {
		this.town.workspace.holdsFiles(true);
		staysOpen();
		staysOpen();
		this.town.workspace.holdsFiles(false);
		assertThat(settle(lease())).isInstanceOf(DeliveryResult.Delivered.class);
		assertThat(thread().lines()).containsExactly(SENT + ".");
	}

	@Test
	void parksAFileThatSlackNeverShows() {
		this.town.workspace.holdsFiles(true);
		staysOpen();
		this.clock.move(Duration.ofMinutes(2));
		assertThat(settle(lease())).isEqualTo(new DeliveryResult.Parked("file_not_shown"));
		assertThat(this.town.workspace.transcript().calls("files.completeUploadExternal")).hasSize(1);
	}

	@Test
	void postsALineIfTheDownloadKeepsFailing() {
		this.town.workspace.failNext("url_private_download", 6, Fault.http(503));
		for (int attempt = 1; attempt <= 5; attempt++) {
			staysOpen();
		}
		assertThat(settle(lease())).isInstanceOf(DeliveryResult.Delivered.class);
		assertThat(thread().lines()).containsExactly(SENT + ", but it couldn't be forwarded. Ask for it again.");
	}

}
