package org.switchboard.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.calls.ApiCall;
import slacksim.faults.Fault;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Files that people share are forwarded to cards' threads. */
class FilesIntegrationTests {

	private static final String SENT = "Ana Ruiz sent *plan.txt*";

	private final DeliveryTown town = new DeliveryTown();

	@AfterEach
	void stop() {
		this.town.close();
	}

	private static Delivery card() {
		return Say.card("card", DeliveryTown.CHANNEL, "new");
	}

	private static Delivery file(Card shared) {
		return Say.file("file", DeliveryTown.CHANNEL, "card", shared);
	}

	private MessageThread thread() {
		return this.town.card("new").thread();
	}

	private void arrivesOnce() {
		assertThat(thread().awaits(SENT + ".").files()).singleElement()
			.satisfies((file) -> assertThat(file.content()).asString().isEqualTo("Meet at the gate"));
		this.town.settles();
		assertThat(thread().lines()).containsExactly(SENT + ".");
		assertThat(this.town.parked()).isEmpty();
	}

	private void isSaidInstead(String words) {
		thread().awaits(words);
		this.town.settles();
		assertThat(thread().lines()).containsExactly(SENT + words);
		assertThat(thread().messages()).allSatisfy((message) -> assertThat(message.files()).isEmpty());
		assertThat(this.town.parked()).isEmpty();
	}

	private Card shared() {
		return this.town.shares("plan.txt", "Meet at the gate");
	}

	@Test
	void holdUpNoMessage() {
		List<String> channels = List.of("C3", "C4", "C5", "C6", "C7");
		channels.forEach((channel) -> this.town.workspace.channel(channel, channel.toLowerCase(Locale.ROOT), "U1"));
		Card shared = shared();
		this.town.workspace.failNext("files.getUploadURLExternal", 5, Fault.slow(Duration.ofSeconds(1)));
		this.town.enqueue(channels.stream()
			.flatMap(
					(channel) -> Stream.of(Say.card("card", channel, "new"), Say.file("file", channel, "card", shared)))
			.toArray(Delivery[]::new));
		await().until(() -> this.town.workspace.transcript().calls("files.getUploadURLExternal").size() == 2);
		this.town.enqueue(Say.line("line", DeliveryTown.CHANNEL, "no file"));
		this.town.card("no file");
		this.town.settles();
		List<ApiCall> calls = this.town.workspace.transcript()
			.calls()
			.stream()
			.filter((call) -> call.method().equals("files.getUploadURLExternal") || call.toString().contains("no file"))
			.toList();
		assertThat(calls).hasSize(6).element(2).asString().contains("no file");
	}

	@Test
	void arriveComplete() {
		this.town.enqueue(card(),
				Say.file("file", DeliveryTown.CHANNEL, "card", this.town.shares("plän.txt", "Grüße\n")));
		Card brought = thread().awaits("Ana Ruiz sent *plän.txt*.");
		assertThat(brought.author()).isEqualTo(this.town.workspace.botUserId());
		assertThat(brought.files()).singleElement().satisfies((file) -> {
			assertThat(file.title()).isEqualTo("plän.txt");
			assertThat(file.name()).isEqualTo("plän.txt");
			assertThat(file.content()).isEqualTo("Grüße\n".getBytes(StandardCharsets.UTF_8));
		});
		assertThat(this.town.channel().lines()).containsExactly("new");
	}

	@Test
	void areKnownByTheirPlace() {
		this.town.enqueue(card(), file(shared()));
		MessagePlace place = this.town.posted("file");
		assertThat(place).isEqualTo(new MessagePlace(DeliveryTown.CHANNEL, thread().awaits(SENT).ts()));
		assertThat(this.town.deliveries().at(this.town.id, place)).contains(new DeliveryRef("REQ-1", "file", "REQ-1"));
	}

	@Test
	void arriveInOrderAmongLines() {
		this.town.enqueue(card(), Say.reply("a", DeliveryTown.CHANNEL, "card", "before"), file(shared()),
				Say.reply("b", DeliveryTown.CHANNEL, "card", "after"));
		this.town.settles();
		assertThat(thread().lines()).containsExactly("before", SENT + ".", "after");
	}

	@Test
	void areSharedOnceHoweverOftenEnqueued() {
		Card shared = shared();
		this.town.enqueue(card(), file(shared), file(shared));
		arrivesOnce();
		this.town.enqueue(file(shared));
		arrivesOnce();
	}

	static List<Fault> mishaps() {
		return List.of(Fault.lostAnswer(500), Fault.droppedAnswer(), Fault.http(503), Fault.refusal("internal_error"),
				Fault.rateLimited(Duration.ofSeconds(1)));
	}

	@ParameterizedTest
	@MethodSource("mishaps")
	void areSharedOnceWhenSharingWentWrong(Fault fault) {
		this.town.workspace.failNext("files.completeUploadExternal", 2, fault);
		this.town.enqueue(card(), file(shared()));
		arrivesOnce();
		assertThat(this.town.workspace.transcript().calls("files.getUploadURLExternal")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "files.info", "url_private_download", "files.getUploadURLExternal", "upload_url" })
	void areSharedOnceWhenReadingOrUploadingWentWrong(String method) {
		this.town.workspace.failNext(method, 1, Fault.rateLimited(Duration.ofSeconds(1)));
		this.town.workspace.failNext(method, 1, Fault.droppedAnswer());
		this.town.enqueue(card(), file(shared()));
		arrivesOnce();
		assertThat(this.town.workspace.transcript().calls()).extracting(ApiCall::method)
			.containsOnlyOnce("files.completeUploadExternal");
	}

	@Test
	void areRemovedFromSlack() {
		this.town.enqueue(card(), file(shared()));
		thread().awaits(SENT);
		this.town.posted("file");
		isRemoved();
		assertThat(this.town.workspace.transcript().calls("files.delete")).hasSize(1);
		isRemoved();
	}

	@Test
	void areRemovedEvenIfSlacksAnswerWasLost() {
		this.town.workspace.failNext("files.completeUploadExternal", 1, Fault.lostAnswer(500));
		this.town.enqueue(card(), file(shared()));
		thread().awaits(SENT);
		isRemoved();
	}

	@Test
	void areRemovedBeforeTheyAreShown() {
		this.town.workspace.failNext("files.getUploadURLExternal", 1, Fault.http(503));
		this.town.enqueue(card(), file(shared()));
		isRemoved();
	}

	private void isRemoved() {
		this.town.enqueue(new Delivery.Removal("file", DeliveryTown.CHANNEL));
		this.town.settles();
		assertThat(thread().lines()).isEmpty();
		assertThat(this.town.parked()).isEmpty();
	}

	@Test
	void deletedFilesAreReported() {
		Card shared = shared();
		Delivery file = file(shared);
		shared.deletesFiles();
		this.town.enqueue(card(), file);
		isSaidInstead(", but it was deleted.");
	}

	@Test
	void largeFilesAreReported() {
		this.town.enqueue(card(), file(this.town.shares("plan.txt", "x".repeat((1 << 20) + 1))));
		isSaidInstead(", but it's too large to forward (2 MB; the limit is 1 MB).");
	}

	@Test
	void inaccessibleFilesAreReported() {
		this.town.workspace.failNext("url_private_download", 1, Fault.http(403));
		this.town.enqueue(card(), file(shared()));
		isSaidInstead(", but Slack won't let Switchboard open it.");
	}

	@Test
	void areReportedOnlyOnce() {
		this.town.enqueue(card());
		this.town.posted("card");
		this.town.workspace.failNext("url_private_download", 1, Fault.http(403));
		this.town.workspace.failNext("chat.postMessage", 1, Fault.lostAnswer(500));
		this.town.enqueue(file(shared()));
		isSaidInstead(", but Slack won't let Switchboard open it.");
	}

	@Test
	void areParkedIfSlackAcceptsNone() {
		this.town.workspace.failNext("files.getUploadURLExternal", 1, Fault.refusal("file_uploads_disabled"));
		this.town.enqueue(card(), file(shared()), Say.reply("b", DeliveryTown.CHANNEL, "card", "after"));
		thread().awaits("after");
		this.town.settles();
		assertThat(this.town.parked()).extracting(ParkedDelivery::reason).containsExactly("file_uploads_disabled");
	}

}
