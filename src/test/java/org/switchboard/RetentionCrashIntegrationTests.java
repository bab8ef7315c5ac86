package org.switchboard;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A night on which old requests are deleted, with an interruption. */
class RetentionCrashIntegrationTests {

	private static final String SECOND_GOES = "REQ-2";

	private final MortalTown town = MortalTown.of(new Deployment(false, 2)).awaitsNodes();

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final Person gwen = this.town.workspace().person("Gwen Holloway");

	@AfterEach
	void close() {
		this.town.close();
	}

	@Test
	void otherNodeDeletesTheRestOnce() {
		List<String> wishes = IntStream.range(0, 3).mapToObj((i) -> "Bus " + i + " is late").toList();
		wishes.forEach((words) -> {
			this.town.insists(this.town.wants(this.town.maya(), words), words);
			this.town.lutherHelpsWith(words);
		});
		this.town.awaitsStillness();
		areOld(3);
		String before = this.town.ran("retention");
		this.town.loses(CrashPoint.whoDeletes(this.town, SECOND_GOES));
		await().atMost(MortalTown.RECOVERY).until(() -> !this.town.ran("retention").equals(before));
		this.town.awaitsStillness();
		assertThat(keys("request:*")).noneMatch((key) -> key.matches(".*:request:[0-9].*|.*:ended|.*:word:.*"));
		assertThat(keys("delivery:subject:REQ-*")).isEmpty();
		assertThat(keys("measure:gone:*:n1-transportation")).singleElement()
			.satisfies((counts) -> assertThat(this.redis.opsForHash().entries(counts).toString())
				.contains("RESOLVED\t0=3"));
	}

	@Test
	void holdDuringFileDeletionKeepsTheRest() {
		Card mine = asksWithTwoFiles();
		areOld(1, "request:ended-with-words");
		assertThat(holdsAmidTheFiles()).contains("is on hold");
		assertThat(copies(mine)).hasSize(1);
		assertThat(keys("request:1")).isNotEmpty();
		assertThat(this.redis.opsForZSet().score(key("request:ended-with-words"), "1")).isNotNull();
	}

	@Test
	void holdDuringRequestDeletionComesTooLate() {
		Card mine = asksWithTwoFiles();
		areOld(1);
		assertThat(holdsAmidTheFiles()).isEqualTo("REQ-1 doesn't exist.");
		assertThat(copies(mine)).isEmpty();
		assertThat(this.redis.keys(key("request:holds"))).isEmpty();
	}

	private Card asksWithTwoFiles() {
		this.town.insists(this.town.wants(this.town.maya(), "Bus 14 is late"), "Bus 14 is late");
		Card card = this.town.luther().in("#n1-transportation").card("Bus 14 is late");
		await().until(() -> card.thread().shares("one.txt", "He drives.", "See this").now().isPresent());
		Card mine = this.town.maya().dm().card("Bus 14 is late");
		await().until(() -> copies(mine).size() == 1);
		card.thread().shares("two.txt", "She drives.", "And this");
		await().until(() -> copies(mine).size() == 2);
		Town.says(card, "Resolve…", "It is there.");
		this.town.awaitsStillness();
		return mine;
	}

	private String holdsAmidTheFiles() {
		MortalNode node = CrashPoint.whoForgetsAFile(this.town);
		this.town.sendsTo(this.town.nodes().stream().filter((other) -> other != node).toList());
		String said = this.gwen.runs("/switchboard hold REQ-1 lawsuit").ephemeral();
		this.town.awaitsNodes();
		this.town.awaitsStillness();
		return said;
	}

	private static List<StoredFile> copies(Card card) {
		return card.thread().messages().stream().flatMap((line) -> line.files().stream()).toList();
	}

	// makes them end in 1970
	private void areOld(int count) {
		areOld(count, "request:ended");
		areOld(count, "request:ended-with-words");
	}

	private void areOld(int count, String index) {
		for (int number = 1; number <= count; number++) {
			this.redis.opsForZSet().add(key(index), String.valueOf(number), number);
		}
	}

	private List<String> keys(String pattern) {
		return List.copyOf(this.redis.keys(key(pattern)));
	}

	private String key(String rest) {
		return "sb:{" + this.town.workspace().id() + "}:" + rest;
	}

}
