package org.switchboard.records;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.faults.Fault;
import slacksim.workspace.Card;
import slacksim.workspace.Person;

import org.switchboard.RedisForTests;
import org.switchboard.RedisMonitor;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.Occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Expired records are deleted: words after two years, requests after four, unless they
 * are on hold. Counts stay.
 */
@SwitchboardTest
class RetentionIntegrationTests {

	private static final String BUSES = "#n1-transportation";

	private static final StringRedisTemplate REDIS = RedisForTests.shared().template();

	private static Person gwen(Town town) {
		return town.person("Gwen Holloway");
	}

	private static String resolved(Town town, String summary) {
		String key = town.mayaAsksAboutABus(summary);
		Card card = town.luther().in(BUSES).card(key);
		town.thread(card).replies("Zebulon drives.");
		town.maya().dm().card(key).thread().awaits("Zebulon drives.");
		Town.says(card, "Resolve…", "Zebulon is there.");
		town.maya().dm().card(key).thread().awaits("Zebulon is there.");
		// messages still being delivered contain words too
		await().until(() -> town.whereIs(":delivery:due").isEmpty());
		return key;
	}

	private static void nightComes(Town town, int years) {
		Instant then = Instant.now().plus(Duration.ofDays(366L * years));
		Occurrence night = new Occurrence(town.id(), "retention", LocalDateTime.ofInstant(then, ZoneId.of("UTC")), then,
				false, Optional.empty());
		town.nodes().first().bean(RetentionJob.class).run(night);
	}

	private static Request request(Town town, String key) {
		return town.nodes()
			.first()
			.bean(Requests.class)
			.find(town.id(), RequestId.parse(key).orElseThrow(), town.maya().id(), RequestAction.VIEW)
			.orElseThrow();
	}

	private static String says(Town town, String command) {
		return gwen(town).runs("/switchboard " + command).ephemeral();
	}

	private static String fileBelow(Card card) {
		await().until(() -> card.thread().messages().stream().anyMatch((line) -> !line.files().isEmpty()));
		return card.thread()
			.messages()
			.stream()
			.flatMap((line) -> line.files().stream())
			.findFirst()
			.orElseThrow()
			.id();
	}

	private static Map<String, String> counts(Town town, int set) {
		List<String> keys = town.whereIs(":measure:" + set + ":")
			.stream()
			.filter((key) -> key.endsWith(":n1-transportation"))
			.toList();
		return keys.isEmpty() ? Map.of() : REDIS.<String, String>opsForHash().entries(keys.get(0));
	}

	@Test
	void removesWordsAfterTwoYears(Town town) {
		String key = resolved(town, "Wheelchair lift jammed");
		String open = town.mayaAsksAboutABus("Wheelchair needs a strap");
		nightComes(town, 3);
		assertThat(town.whereIs("Zebulon")).isEmpty();
		assertThat(town.whereIs("jammed")).isEmpty();
		List<RequestEvent> history = town.history(key);
		assertThat(request(town, key)).isEqualTo(Request.replay(RequestId.parse(key).orElseThrow(), history));
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("[removed after the retention period]",
				"Lincoln Elementary", "Messages were deleted");
		assertThat(town.maya().runs("/request search wheelchair").ephemeral()).contains(open).doesNotContain(key);
		int before = town.history(key).size();
		nightComes(town, 3);
		assertThat(town.history(key)).hasSize(before);
	}

	@Test
	void removesWordsWhateverTheSummary(Town town) {
		resolved(town, "[removed after the retention period]");
		nightComes(town, 3);
		assertThat(town.whereIs("Zebulon")).isEmpty();
	}

	@Test
	void removesLaterMessagesTheNextNight(Town town) {
		String key = resolved(town, "Wheelchair lift jammed");
		nightComes(town, 3);
		town.thread(town.luther().in(BUSES).card(key)).replies("note: Okapi drove.");
		await().untilAsserted(() -> assertThat(town.history(key).toString()).contains("Okapi"));
		nightComes(town, 1);
		assertThat(town.whereIs("Okapi")).isNotEmpty();
		nightComes(town, 3);
		assertThat(town.whereIs("Okapi")).isEmpty();
		int before = town.history(key).size();
		nightComes(town, 3);
		assertThat(town.history(key)).hasSize(before);
	}

	@Test
	void deletesRequestsAfterFourYearsButKeepsCounts(Town town) {
		String key = resolved(town, "Wheelchair lift jammed");
		await().untilAsserted(() -> assertThat(counts(town, 1).toString()).contains("RESOLVED"));
		Map<String, String> counts = counts(town, 1);
		nightComes(town, 5);
		assertThat(town.whereIs("Zebulon")).isEmpty();
		assertThat(town.whereIs("jammed")).isEmpty();
		assertThat(town.whereIs("request:1")).isEmpty();
		assertThat(town.whereIs(":request:ended")).isEmpty();
		assertThat(town.whereIs("delivery:subject:")).isEmpty();
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains(key).doesNotContain("Lincoln");
		assertThat(says(town, "rebuild measures")).isNotEmpty();
		await().untilAsserted(() -> assertThat(counts(town, 2)).isEqualTo(counts));
	}

	@Test
	void deletesParkedMessagesToo(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.known(town.luther().in(BUSES).card(key));
		town.known(town.maya().dm().card(key));
		town.workspace().failNext("chat.postMessage", 2, Fault.refusal("is_archived"));
		card.thread().replies("Zebulon drives.");
		String parked = town.id().key("delivery", "parked");
		await().until(() -> REDIS.opsForStream().size(parked) == 2);
		nightComes(town, 1);
		assertThat(REDIS.opsForStream().size(parked)).isEqualTo(2);
		nightComes(town, 3);
		assertThat(REDIS.opsForStream().size(parked)).isZero();
		assertThat(town.history(key).toString()).contains("Zebulon");
	}

	@Test
	void trimsAuditTrail(Town town) {
		String key = town.mayaAsksInConfidence("A question about leave");
		assertThat(town.ana().runs("/request " + key).ephemeral()).contains("leave");
		nightComes(town, 3);
		assertThat(town.whereIs(":audit")).isNotEmpty();
		nightComes(town, 5);
		assertThat(town.whereIs(":audit")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void deletesCopiesOfFiles(boolean byAnOlderVersion, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in(BUSES).card(key);
		town.thread(card).shares("zebulon.txt", "He drives.", "See this");
		Card there = town.maya().dm().card(key);
		String copy = fileBelow(there);
		Town.says(card, "Resolve…", "It is there.");
		there.thread().awaits("It is there.");
		await().until(() -> !town.whereIs(copy).isEmpty());
		if (byAnOlderVersion) {
			String places = town.id().key("delivery", "subject", key);
			REDIS.<String, String>opsForHash()
				.keys(places)
				.stream()
				.filter((field) -> field.startsWith("file "))
				.forEach((field) -> REDIS.opsForHash().delete(places, field));
		}
		nightComes(town, 3);
		assertThat(town.maya().opens(copy)).isEmpty();
		assertThat(town.whereIs("zebulon.txt")).isEmpty();
		assertThat(town.whereIs(copy)).isEmpty();
	}

	@Test
	void retriesFileDeletionTheNextNight(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in(BUSES).card(key);
		town.thread(card).shares("zebulon.txt", "He drives.", "Zebulon drives.");
		Card there = town.maya().dm().card(key);
		String copy = fileBelow(there);
		Town.says(card, "Resolve…", "It is there.");
		there.thread().awaits("It is there.");
		town.workspace().failNext("files.delete", 1, Fault.refusal("cant_delete_file"));
		nightComes(town, 3);
		assertThat(town.whereIs("Zebulon drives.")).isEmpty();
		assertThat(town.maya().opens(copy)).isPresent();
		int before = town.history(key).size();
		nightComes(town, 3);
		assertThat(town.maya().opens(copy)).isEmpty();
		assertThat(town.whereIs(":ended-with-words")).isEmpty();
		assertThat(town.history(key)).hasSize(before);
	}

	@Test
	void checksHoldsOnlyBeforeDeleting(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in(BUSES).card(key);
		List.of("one.txt", "two.txt", "three.txt").forEach((name) -> {
			town.thread(card).shares(name, "He drives.", "See this");
			town.maya().dm().card(key).thread().awaits(name);
		});
		Town.says(card, "Resolve…", "It is there.");
		town.maya().dm().card(key).thread().awaits("It is there.");
		assertThat(holdsAskedFor(town, 3)).as("its words and each file").isEqualTo(4);
		assertThat(holdsAskedFor(town, 5)).as("all of it").isOne();
		assertThat(town.history(key)).isEmpty();
	}

	// not counting what scripts check
	private static long holdsAskedFor(Town town, int years) {
		try (RedisMonitor monitor = new RedisMonitor(RedisForTests.shared())) {
			nightComes(town, years);
			return monitor.commandsWith(town.id().key("request", "holds"))
				.stream()
				.filter((command) -> command.contains("] \"HEXISTS\"") && !command.contains("lua]"))
				.count();
		}
	}

	@Test
	void keepsRequestsOnHoldAndOpenOnes(Town town) {
		String open = town.mayaAsksAboutABus("Bus 15 is late");
		String key = resolved(town, "Wheelchair lift jammed");
		assertThat(says(town, "hold " + key + " lawsuit of 2027")).contains(key + " is on hold");
		assertThat(says(town, "hold")).contains(key, "lawsuit of 2027");
		nightComes(town, 5);
		assertThat(request(town, key).filing().summary()).isEqualTo("Wheelchair lift jammed");
		assertThat(request(town, open).filing().summary()).isEqualTo("Bus 15 is late");
		assertThat(says(town, "release " + key)).contains("no longer on hold");
		nightComes(town, 5);
		assertThat(town.whereIs("Zebulon")).isEmpty();
		assertThat(town.history(key)).isEmpty();
		assertThat(town.history(open)).isNotEmpty();
	}

	@Test
	void keepsMessageDeletedInSlackDuringHold(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		says(town, "hold " + key);
		Card reply = town.thread(town.luther().in(BUSES).card(key)).replies("Zebulon drives.");
		Card there = town.maya().dm().card(key).thread().awaits("Zebulon drives.");
		reply.deletes();
		there.awaits("_This message was deleted._");
		assertThat(town.history(key).toString()).contains("Zebulon");
		assertThat(town.maya().runs("/request " + key).ephemeral()).doesNotContain("Zebulon");
	}

	@Test
	void keepsCopiesOfWithdrawnFilesDuringHold(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in(BUSES).card(key);
		says(town, "hold " + key);
		town.thread(card).shares("zebulon.txt", "He drives.", "See this");
		Card there = town.maya().dm().card(key);
		String copy = fileBelow(there);
		town.luther().isShown("This went to").clicks("Make it team-only");
		there.thread().awaits("_This message was deleted._");
		town.luther().isShown("the school can still open its files: " + key + " is on hold");
		town.thread(card).replies("It is there.");
		there.thread().awaits("It is there.");
		assertThat(town.maya().opens(copy)).isPresent();
		says(town, "release " + key);
		await().until(() -> town.maya().opens(copy).isEmpty());
		assertThat(there.thread().lines()).noneMatch((line) -> line.contains("zebulon"));
	}

	@Test
	void keepsCopiesOfFilesMadeTeamOnlyDuringHold(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		says(town, "hold " + key);
		Card reply = town.thread(town.luther().in(BUSES).card(key)).shares("zebulon.txt", "He drives.", "See this");
		Card there = town.maya().dm().card(key);
		String copy = fileBelow(there);
		reply.edits(":lock: See this");
		there.thread().awaits("_This message was deleted._");
		town.luther().isShown("the school can still open its files: " + key + " is on hold");
		assertThat(town.maya().opens(copy)).isPresent();
		says(town, "release " + key);
		await().until(() -> town.maya().opens(copy).isEmpty());
	}

	@Test
	void dropsFileWithdrawnBeforeDeliveryDuringHold(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		says(town, "hold " + key);
		town.workspace().failNext("files.completeUploadExternal", 1, Fault.lostAnswer(500));
		Card card = town.luther().in(BUSES).card(key);
		town.thread(card).shares("zebulon.txt", "He drives.", "");
		town.luther().isShown("This went to").clicks("Make it team-only");
		town.thread(card).replies("It is there.");
		Card there = town.maya().dm().card(key);
		there.thread().awaits("It is there.");
		assertThat(there.thread().lines()).noneMatch((line) -> line.contains("zebulon"));
	}

	@Test
	void erasesMessageDeletedInSlackOnRelease(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		says(town, "hold " + key);
		Card reply = town.thread(town.luther().in(BUSES).card(key)).replies("Zebulon drives.");
		Card there = town.maya().dm().card(key).thread().awaits("Zebulon drives.");
		reply.edits("Zebulon drove.");
		there.awaits("Zebulon drove.");
		reply.deletes();
		there.awaits("_This message was deleted._");
		int before = town.history(key).size();
		assertThat(says(town, "release " + key)).contains("no longer on hold");
		await().untilAsserted(() -> assertThat(town.whereIs("Zebulon")).isEmpty());
		assertThat(town.history(key)).hasSize(before);
		assertThat(request(town, key)).isEqualTo(Request.replay(RequestId.parse(key).orElseThrow(), town.history(key)));
		town.thread(town.luther().in(BUSES).card(key)).replies("Another drives.");
		town.maya().dm().card(key).thread().awaits("Another drives.");
	}

	@Test
	void finishesReleaseOfDeadNodeAtNight(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		says(town, "hold " + key);
		Card reply = town.thread(town.luther().in(BUSES).card(key)).replies("Zebulon drives.");
		Card there = town.maya().dm().card(key).thread().awaits("Zebulon drives.");
		reply.deletes();
		there.awaits("_This message was deleted._");
		String number = key.replace("REQ-", "");
		REDIS.opsForSet().add(town.id().key("request", "released"), number);
		REDIS.opsForHash().delete(town.id().key("request", "holds"), number);
		assertThat(town.history(key).toString()).contains("Zebulon");
		nightComes(town, 0);
		assertThat(town.history(key).toString()).doesNotContain("Zebulon");
		assertThat(town.whereIs("released")).isEmpty();
	}

	@Test
	void keepsFirstHoldAndNamesItsOwner(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		says(town, "hold " + key + " lawsuit of 2027");
		assertThat(says(town, "hold " + key + " records request")).contains(key + " is already on hold",
				"<@UGWENHOLLOWAY>", "lawsuit of 2027", "release it first");
		assertThat(says(town, "hold")).contains("lawsuit of 2027").doesNotContain("records request");
	}

	@Test
	void readsRecordsOfOlderVersion(Town town) {
		String key = resolved(town, "Wheelchair lift jammed");
		REDIS.delete(List.of(town.id().key("request", "ended"), town.id().key("request", "ended-with-words")));
		nightComes(town, 5);
		assertThat(town.history(key)).isEmpty();
		assertThat(town.whereIs("Zebulon")).isEmpty();
	}

	@Test
	void explainsInvalidHold(Town town) {
		assertThat(says(town, "hold REQ-77")).isEqualTo("REQ-77 doesn't exist.");
		assertThat(says(town, "hold")).contains("Nothing is on hold");
		assertThat(says(town, "release REQ-77")).isEqualTo("REQ-77 isn't on hold.");
		assertThat(says(town, "release")).contains("Which request?");
		assertThat(town.maya().runs("/switchboard hold REQ-1").ephemeral()).doesNotContain("hold");
	}

}
