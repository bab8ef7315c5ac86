package org.switchboard;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nights on which old requests are deleted, with interruptions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionCrashIntegrationTests {

	private final MortalTown town = MortalTown.of(new Deployment(false, 2));

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final Person gwen = this.town.workspace().person("Gwen Holloway");

	@BeforeEach
	void hasTwoNodes() {
		this.town.hasNodes(2);
	}

	@AfterAll
	void close() {
		this.town.close();
	}

	@Test
	void otherNodeDeletesTheRestOnce() {
		int before = this.town.filed();
		List<String> wishes = IntStream.range(0, 3).mapToObj((i) -> "Bus " + i + " is late").toList();
		wishes.forEach((words) -> {
			this.town.insists(this.town.wants(this.town.maya(), words), words);
			this.town.lutherHelpsWith(words);
		});
		this.town.awaitsStillness();
		IntStream.rangeClosed(before + 1, before + 3).forEach(this::isOld);
		String last = this.town.ran("retention");
		this.town.loses(CrashPoint.whoDeletes(this.town, "REQ-" + (before + 2)));
		await().atMost(MortalTown.RECOVERY).until(() -> !this.town.ran("retention").equals(last));
		this.town.awaitsStillness();
		assertThat(keys("request:*")).noneMatch((key) -> key.matches(".*:request:[0-9].*|.*:ended|.*:word:.*"));
		assertThat(keys("delivery:subject:REQ-*")).isEmpty();
		assertThat(keys("measure:gone:*:n1-transportation")).singleElement()
			.satisfies((counts) -> assertThat(this.redis.opsForHash().entries(counts).toString())
				.contains("RESOLVED\t0\tULUTHERBANKS=" + this.town.filed()));
	}

	@Test
	void holdDuringFileDeletionKeepsTheRest() {
		Card mine = asksWithTwoFiles("Bus 14 is late");
		String number = String.valueOf(this.town.filed());
		isOld(number, "request:ended-with-words");
		assertThat(holdsAmidTheFiles(number)).contains("is on hold");
		assertThat(copies(mine)).hasSize(1);
		assertThat(keys("request:" + number)).isNotEmpty();
		assertThat(this.redis.opsForZSet().score(key("request:ended-with-words"), number)).isNotNull();
		goesOnceReleased(number);
	}

	@Test
	void holdDuringRequestDeletionComesTooLate() {
		Card mine = asksWithTwoFiles("Bus 15 is late");
		isOld(this.town.filed());
		String number = String.valueOf(this.town.filed());
		assertThat(holdsAmidTheFiles(number)).isEqualTo("REQ-" + number + " doesn't exist.");
		assertThat(copies(mine)).isEmpty();
		assertThat(this.redis.keys(key("request:holds"))).isEmpty();
	}

	// leaves the town to the other tests as it was
	private void goesOnceReleased(String number) {
		this.gwen.runs("/switchboard release REQ-" + number);
		isOld(number, "request:ended");
		DemoPulse.runs(this.town.workspace(), "retention");
		await().until(() -> keys("request:" + number).isEmpty());
		this.town.awaitsStillness();
	}

	private Card asksWithTwoFiles(String words) {
		this.town.insists(this.town.wants(this.town.maya(), words), words);
		Card card = this.town.luther().in("#n1-transportation").card(words);
		await().until(() -> card.thread().shares("one.txt", "He drives.", "See this").now().isPresent());
		Card mine = this.town.maya().dm().card(words);
		await().until(() -> copies(mine).size() == 1);
		card.thread().shares("two.txt", "She drives.", "And this");
		await().until(() -> copies(mine).size() == 2);
		Town.says(card, "Resolve…", "It is there.");
		this.town.awaitsStillness();
		return mine;
	}

	private String holdsAmidTheFiles(String number) {
		MortalNode node = CrashPoint.whoForgetsAFile(this.town);
		this.town.sendsTo(this.town.nodes().stream().filter((other) -> other != node).toList());
		String said = this.gwen.runs("/switchboard hold REQ-" + number + " lawsuit").ephemeral();
		this.town.awaitsNodes();
		this.town.awaitsStillness();
		return said;
	}

	private static List<StoredFile> copies(Card card) {
		return card.thread().messages().stream().flatMap((line) -> line.files().stream()).toList();
	}

	// makes it end in 1970
	private void isOld(int number) {
		isOld(String.valueOf(number), "request:ended");
		isOld(String.valueOf(number), "request:ended-with-words");
	}

	private void isOld(String number, String index) {
		this.redis.opsForZSet().add(key(index), number, Double.parseDouble(number));
	}

	private List<String> keys(String pattern) {
		return List.copyOf(this.redis.keys(key(pattern)));
	}

	private String key(String rest) {
		return "sb:{" + this.town.workspace().id() + "}:" + rest;
	}

}
