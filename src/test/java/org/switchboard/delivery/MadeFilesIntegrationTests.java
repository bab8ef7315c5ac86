package org.switchboard.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.faults.Fault;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;

import org.switchboard.RedisForTests;
import org.switchboard.sealing.SealingForTests;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that Switchboard makes are shown with a comment. */
class MadeFilesIntegrationTests {

	private static final byte[] PICTURE = { (byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, '\r', '\n' };

	private static final String COMMENT = "How it went";

	private final DeliveryTown town = new DeliveryTown();

	@AfterEach
	void stop() {
		this.town.close();
	}

	private static Delivery chart() {
		return made("chart", DeliveryTown.CHANNEL, MadeFile.picture("week.png", "This week", "Five bars", PICTURE));
	}

	private static Delivery made(String name, String conversation, MadeFile file) {
		return new Delivery.Made(name, conversation, Optional.empty(), COMMENT, file);
	}

	private static void arrivesOnce(DeliveryTown town) {
		assertThat(town.card(COMMENT).files()).extracting(StoredFile::content).containsExactly(PICTURE);
		town.settles();
		assertThat(town.channel().lines()).containsExactly(COMMENT);
		assertThat(town.parked()).isEmpty();
	}

	@Test
	void arriveUnchanged() {
		this.town.enqueue(chart());
		Card shown = this.town.card(COMMENT);
		assertThat(shown.author()).isEqualTo(this.town.workspace.botUserId());
		assertThat(shown.files()).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo("week.png");
			assertThat(file.title()).isEqualTo("This week");
			assertThat(file.altText()).isEqualTo("Five bars");
			assertThat(file.content()).isEqualTo(PICTURE);
		});
		assertThat(this.town.posted("chart")).isEqualTo(new MessagePlace(DeliveryTown.CHANNEL, shown.ts()));
	}

	@Test
	void documentsArriveWithoutAltText() {
		byte[] table = "school,answers\nLincoln,12\n".getBytes(StandardCharsets.UTF_8);
		this.town.enqueue(new Delivery.Made("table", DeliveryTown.CHANNEL, Optional.empty(), "",
				MadeFile.document("results.csv", "", table)));
		this.town.settles();
		assertThat(this.town.card("").files()).singleElement().satisfies((file) -> {
			assertThat(file.title()).isEqualTo("results.csv");
			assertThat(file.altText()).isEmpty();
			assertThat(file.content()).isEqualTo(table);
		});
	}

	@Test
	void arriveInDirectMessages() {
		this.town.enqueue(made("chart", "U1", MadeFile.picture("week.png", "", "Five bars", PICTURE)));
		this.town.settles();
		assertThat(this.town.workspace.person("U1").dm().card(COMMENT).files()).hasSize(1);
	}

	@Test
	void arriveInThreads() {
		this.town.enqueue(Say.card("card", DeliveryTown.CHANNEL, "new"),
				new Delivery.Made("chart", DeliveryTown.CHANNEL, Optional.of("card"), COMMENT,
						MadeFile.picture("week.png", "", "Five bars", PICTURE)));
		assertThat(this.town.card("new").thread().awaits(COMMENT).files()).hasSize(1);
	}

	@Test
	void arriveInOrderAmongLines() {
		this.town.enqueue(Say.line("a", DeliveryTown.CHANNEL, "before"), chart(),
				Say.line("b", DeliveryTown.CHANNEL, "after"));
		this.town.settles();
		assertThat(this.town.channel().lines()).containsExactly("before", COMMENT, "after");
	}

	@Test
	void haveTheirAltTextCutToSlacksLimit() {
		this.town
			.enqueue(made("chart", DeliveryTown.CHANNEL, MadeFile.picture("a.png", "", "x".repeat(2000), PICTURE)));
		assertThat(this.town.card(COMMENT).files()).extracting(StoredFile::altText)
			.containsExactly("x".repeat(999) + "…");
	}

	@Test
	void areShownOnceHoweverOftenEnqueued() {
		this.town.enqueue(chart(), chart());
		arrivesOnce(this.town);
		this.town.enqueue(chart());
		arrivesOnce(this.town);
	}

	static List<Fault> mishaps() {
		return List.of(Fault.lostAnswer(500), Fault.droppedAnswer(), Fault.rateLimited(Duration.ofSeconds(1)));
	}

	@ParameterizedTest
	@MethodSource("mishaps")
	void areShownOnceWhenSharingWentWrong(Fault fault) {
		this.town.workspace.failNext("files.completeUploadExternal", 1, fault);
		this.town.enqueue(chart());
		arrivesOnce(this.town);
		assertThat(this.town.workspace.transcript().calls("files.getUploadURLExternal")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "files.getUploadURLExternal", "upload_url", "files.info" })
	void areShownOnceWhenUploadingOrLookingWentWrong(String method) {
		this.town.workspace.failNext(method, 1, Fault.rateLimited(Duration.ofSeconds(1)));
		this.town.workspace.failNext(method, 1, Fault.droppedAnswer());
		this.town.enqueue(chart());
		arrivesOnce(this.town);
		assertThat(this.town.workspace.transcript().calls("files.completeUploadExternal")).hasSize(1);
	}

	@Test
	void areShownOnceEvenIfTheNodeDied() {
		try (DeliveryTown idle = DeliveryTown.idle()) {
			idle.enqueue(chart());
			Lanes lanes = new Lanes(RedisForTests.shared().template(), DeliveryNode.QUICK, SealingForTests.NONE,
					Clock.systemUTC());
			idle.messageSender(lanes, Clock.systemUTC()).deliver(idle.id, lanes.lease(idle.id).lease().orElseThrow());
			idle.serves();
			arrivesOnce(idle);
			assertThat(idle.workspace.transcript().calls("files.completeUploadExternal")).hasSize(1);
		}
	}

	@Test
	void stayInRedisOnlyUntilShown() {
		try (DeliveryTown idle = DeliveryTown.idle()) {
			String items = idle.id.key("delivery", "items", DeliveryTown.CHANNEL);
			idle.enqueue(chart());
			assertThat(RedisForTests.shared().template().hasKey(items)).isTrue();
			idle.serves();
			arrivesOnce(idle);
			assertThat(RedisForTests.shared().template().hasKey(items)).isFalse();
		}
	}

	@Test
	void canBeRetriedAfterParking() {
		this.town.workspace.failNext("files.getUploadURLExternal", 1, Fault.refusal("file_uploads_disabled"));
		this.town.enqueue(chart());
		this.town.settles();
		assertThat(this.town.parked()).singleElement()
			.satisfies((parked) -> assertThat(this.town.retries(parked)).isTrue());
		arrivesOnce(this.town);
	}

}
