package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.DigestUtils;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.sealing.SealingForTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Checks that someone with a copy of Redis but not the key can't read what people write
 * in confidential requests.
 */
class SealedTextIntegrationTests {

	// in everything written confidentially here
	// so long that no encrypted text contains it by chance
	private static final String MARK = "zebrafinch";

	private static final String ALL = String.join(",", SealingForTests.KEY, SealingForTests.NEXT_KEY,
			SealingForTests.LAST_KEY);

	private static final String ROTATED = String.join(",", SealingForTests.NEXT_KEY, SealingForTests.KEY,
			SealingForTests.LAST_KEY);

	private static final RedisForTests redis = RedisForTests.another();

	private static final LoneNode node = LoneNode.sealing(redis, ALL);

	private static String current = ALL;

	private final Person maya = node.workspace().person("Maya Lindgren");

	private final Person ana = node.workspace().person("Ana Ruiz");

	@AfterAll
	static void stop() {
		node.close();
		redis.close();
	}

	@BeforeEach
	void hasItsKeys() {
		restarts(ALL);
	}

	@Test
	void confidentialTextNeverReachesRedisUnencrypted() {
		this.maya.dm().says("My zebrafinchclerk is ill");
		assertRedisTellsNothing();
		Modal form = this.maya.dm().card("Nothing has been sent yet").clicks("Review and send…").modal();
		Town.fillsIn(form, "HR", "Leave", "A zebrafinchbite").submits();
		Card mine = this.maya.dm().card("A zebrafinchbite");
		Card anas = this.ana.dm().card("A zebrafinchbite");
		assertRedisTellsNothing();
		Town.says(anas, "Reply…", "Call the zebrafinchvet");
		mine.thread().awaits("zebrafinchvet").now();
		mine.thread().shares("zebrafinchpicture.png", "a zebrafinch in PNG", "See the zebrafinchwound");
		anas.thread().awaits("zebrafinchwound");
		Town.says(anas, "Team-only note…", "A zebrafinchnote");
		anas.thread().replies("A zebrafinchtypo").edits("A zebrafinchtypo corrected");
		mine.thread().awaits("corrected");
		assertRedisTellsNothing();
		String key = Town.keyOf(this.maya.dm(), "A zebrafinchbite");
		Person gwen = node.workspace().person("Gwen Holloway");
		gwen.runs("/switchboard hold " + key + " the zebrafinchlawsuit");
		assertThat(gwen.runs("/switchboard hold").ephemeral()).contains(key, "zebrafinchlawsuit");
		gwen.runs("/switchboard release " + key);
		Town.says(anas, "Resolve…", "The zebrafinch was told");
		mine.awaits("marked this resolved").thread().awaits("was told");
		assertThat(this.ana.runs("/request search zebrafinchbite").ephemeral()).contains("A zebrafinchbite");
		assertThat(this.maya.runs("/request search lincoln zebrafinchbite").ephemeral()).contains("A zebrafinchbite");
		assertRedisTellsNothing();
		for (String typed : List.of("Call the zebrafinchvet", "A zebrafinchnote", "The zebrafinch was told")) {
			byte[] filled = ("\n" + typed).getBytes(StandardCharsets.UTF_8);
			assertThat(everWritten()).doesNotContain(DigestUtils.md5DigestAsHex(filled));
		}
	}

	@Test
	void canBeReadWithAnOlderKey() {
		String key = asksInConfidence("An old zebrafinch");
		restarts(ROTATED);
		assertThat(this.ana.runs("/request " + key).ephemeral()).contains("An old zebrafinch");
		Town.says(this.ana.dm().card(key), "Reply…", "A new zebrafinch");
		this.maya.dm().card(key).thread().awaits("A new zebrafinch");
		String later = asksInConfidence("A second old zebrafinch");
		assertThat(this.ana.runs("/request search old zebrafinch").ephemeral()).contains(key, later);
		assertThat(everWritten()).contains("sealed:2026:", "sealed:2027:").doesNotContainIgnoringCase(MARK);
	}

	@Test
	void waitsForItsKeyWithoutBlockingOthers() {
		String key = asksInConfidence("A locked zebrafinch");
		restarts(SealingForTests.LAST_KEY);
		String missing = "Switchboard can't decrypt this right now: a key is missing.";
		assertThat(this.ana.runs("/request " + key).ephemeral()).startsWith(missing);
		assertThat(this.ana.dm().card(key).clicks("Claim").ephemeral()).startsWith(missing);
		assertThat(this.maya.runs("/request mine").ephemeral()).doesNotContain(key);
		String other = asksInConfidence("An unlocked zebrafinch");
		assertThat(this.maya.runs("/request mine").ephemeral()).contains(other);
		assertThat(this.ana.runs("/request search zebrafinch").ephemeral()).contains(other).doesNotContain(key);
		restarts(ALL);
		assertThat(this.ana.runs("/request " + key).ephemeral()).contains("A locked zebrafinch");
		assertThat(this.ana.runs("/request search zebrafinch").ephemeral()).contains(key, other);
	}

	@Test
	void whoWritesWhileItsKeyIsMissingIsTold() {
		String key = asksInConfidence("A patient zebrafinch");
		Card mine = this.maya.dm().card(key);
		restarts(SealingForTests.LAST_KEY);
		mine.thread().replies("An unheard zebrafinch");
		await().until(() -> this.maya.sees().stream().anyMatch((line) -> line.contains("is having trouble right now")));
		restarts(ALL);
	}

	private String asksInConfidence(String summary) {
		Town.fillsIn(this.maya.runs("/request").modal(), "HR", "Leave", summary).submits();
		this.ana.dm().card(summary);
		return Town.keyOf(this.maya.dm(), summary);
	}

	// messages waiting on the stopped node wait with it
	private static void restarts(String keys) {
		if (!keys.equals(current)) {
			await().until(() -> redis.template().keys("*delivery:items*").isEmpty());
			node.restartSealing(keys);
			current = keys;
		}
	}

	private static void assertRedisTellsNothing() {
		assertThat(everWritten()).isNotEmpty().doesNotContainIgnoringCase(MARK);
	}

	// every write command, in the file Redis would be restored from
	private static String everWritten() {
		try (Stream<Path> files = Files.walk(redis.files())) {
			StringBuilder all = new StringBuilder();
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
			}
			return all.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
