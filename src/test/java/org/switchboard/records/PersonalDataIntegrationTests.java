package org.switchboard.records;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.core.StreamOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.faults.Fault;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.RedisForTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditEntry;
import org.switchboard.audit.AuditForTests;
import org.switchboard.delivery.ParkedDeliveries;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.DueEntries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/**
 * Administrators export what is stored about a person, erase what they wrote, and give
 * someone who returns with a new account their history.
 */
@SwitchboardTest
class PersonalDataIntegrationTests {

	private static final String BUSES = "#n1-transportation";

	private static final String ERASED = "[removed at a person's request]";

	private static final String MAYA = "<@UMAYALINDGREN|maya>";

	private static final StringRedisTemplate REDIS = RedisForTests.shared().template();

	private static Person gwen(Town town) {
		return town.person("Gwen Holloway");
	}

	private static Card says(Town town, String command) {
		return gwen(town).runs("/switchboard " + command).note();
	}

	private static Card answered(Town town, String command, String text) {
		gwen(town).runs("/switchboard " + command);
		return gwen(town).isShown(text);
	}

	private static Card busOf(Town town, String summary) {
		return town.known(town.luther().in(BUSES).card(town.mayaAsksAboutABus(summary)));
	}

	private static String exported(Town town, String whom) {
		Person gwen = gwen(town);
		gwen.runs("/switchboard export " + whom);
		await().until(() -> gwen.dm().messages().stream().anyMatch((one) -> !one.files().isEmpty()));
		return gwen.dm()
			.messages()
			.stream()
			.flatMap((card) -> card.files().stream())
			.map((file) -> new String(file.content(), StandardCharsets.UTF_8))
			.collect(Collectors.joining());
	}

	private static void haveFiles(Card card, String... names) {
		await().untilAsserted(() -> assertThat(card.thread().messages().stream().flatMap((one) -> one.files().stream()))
			.extracting(StoredFile::name)
			.containsExactly(names));
	}

	private static void mayaIsNowTyrone(Town town) {
		town.reloads((file) -> file
			.replace("principals: [UMAYALINDGREN],\n     assistants: [UTYRONEELLIS]", "principals: [UTYRONEELLIS]")
			.replace("  - {slack: UMAYALINDGREN, name: Maya Lindgren}\n", ""));
		town.workspace().deactivate("Maya Lindgren");
	}

	private static AbstractListAssert<?, ?, Tuple, ?> trail(Town town) {
		return assertThat(AuditForTests.all(town.nodes().first().bean(Audit.class), town.id()))
			.filteredOn((entry) -> !entry.isBegun())
			.extracting(AuditEntry::what, AuditEntry::of, AuditEntry::outcome);
	}

	private static void forges(Town town, Card button, String value) {
		Consumer<ObjectNode> change = (payload) -> ((ObjectNode) payload.at("/actions/0")).put("value", value);
		gwen(town).forges(change).isShown(button.text()).clicks(button.buttons().get(0));
	}

	// as if encrypted with a key no node has
	private static void locks(Town town, String key) {
		String request = town.id().key("request", String.valueOf(RequestId.parse(key).orElseThrow().number()));
		String sealed = "sealed:lost:AAAA";
		REDIS.opsForHash().put(request, "snapshot", sealed);
		StreamOperations<String, String, String> streams = REDIS.opsForStream();
		List<MapRecord<String, String, String>> history = streams.range(request + ":history", Range.unbounded());
		REDIS.delete(request + ":history");
		history.forEach((event) -> streams
			.add(MapRecord.create(request + ":history", Map.of("type", event.getValue().get("type"), "body", sealed))
				.withId(event.getId())));
	}

	@AfterEach
	void fileIsAsItWas(Town town) {
		town.reloads(UnaryOperator.identity());
	}

	@Test
	void exportsOnlyWhatThePersonWrote(Town town) {
		Card card = busOf(town, "Wheelchair lift jammed");
		card.thread().replies("Zebulon drives.");
		Card mine = town.maya().dm().card("Wheelchair lift jammed");
		mine.thread().awaits("Zebulon drives.");
		mine.thread().replies("Thank you, he is kind.");
		card.thread().awaits("he is kind");
		String secret = town.mayaAsksInConfidence("My clerk is ill");
		assertThat(exported(town, MAYA)).contains("Wheelchair lift jammed", "he is kind", secret, "withheld")
			.doesNotContain("Zebulon", "My clerk");
	}

	@Test
	void exportsAuditTrail(Town town) {
		String secret = town.mayaAsksInConfidence("My clerk is ill");
		says(town, "parked");
		assertThat(exported(town, MAYA)).contains("\"audit\"", "RequestFiled", secret).doesNotContain("parked");
	}

	@Test
	void deletesExportAfterAWeek(Town town) {
		exported(town, MAYA);
		String file = gwen(town).dm()
			.messages()
			.stream()
			.flatMap((card) -> card.files().stream())
			.map(StoredFile::id)
			.findFirst()
			.orElseThrow();
		await().until(() -> !town.whereIs(file).isEmpty());
		Map<String, String> due = REDIS.<String, String>opsForHash().entries(town.id().key("due", "export:at"));
		assertThat(due).hasSize(1);
		String subject = due.keySet().iterator().next();
		assertThat(Duration.between(town.nodes().clock().instant(),
				Instant.ofEpochMilli(Long.parseLong(due.get(subject)))))
			.isBetween(Duration.ofDays(6), Duration.ofDays(7));
		assertThat(gwen(town).opens(file)).isPresent();
		town.nodes().first().bean(DueEntries.class).set(town.id(), "export", subject, Instant.now());
		await().until(() -> gwen(town).opens(file).isEmpty());
		await().untilAsserted(() -> assertThat(town.whereIs(":subject:" + subject)).isEmpty());
		await().untilAsserted(() -> assertThat(town.whereIs("due:export")).isEmpty());
	}

	@Test
	void exportsPersonFoundByName(Town town) {
		busOf(town, "Wheelchair lift jammed").clicks("Claim");
		assertThat(exported(town, "@luther.banks")).contains("Luther Banks", "RequestClaimed").doesNotContain("jammed");
		assertThat(says(town, "export @nobody").text()).contains("Who?");
		assertThat(says(town, "export").text()).contains("Who?");
	}

	@Test
	void erasesOnlyWhatThePersonWrote(Town town) {
		Card card = busOf(town, "Wheelchair lift jammed");
		card.thread().replies("Zebulon drives.");
		Card mine = town.maya().dm().card("Wheelchair lift jammed");
		mine.thread().awaits("Zebulon drives.");
		mine.thread().replies("Thank you, he is kind.");
		card.thread().awaits("he is kind");
		Town.says(card, "Resolve…", "Fixed the strap.");
		mine.thread().awaits("Fixed the strap.");
		Card sure = answered(town, "erase " + MAYA, "Erase what Maya Lindgren wrote?");
		assertThat(sure.text()).contains("2 messages in 1 request");
		sure.clicks("Erase");
		gwen(town).dm().card("erased what Maya Lindgren wrote");
		assertThat(town.whereIs("jammed")).isEmpty();
		assertThat(town.whereIs("he is kind")).isEmpty();
		assertThat(town.whereIs("Fixed the strap")).isNotEmpty();
		await().untilAsserted(() -> assertThat(card.now().orElseThrow().text()).contains("[removed at a person's"));
		await().untilAsserted(() -> assertThat(card.thread().lines()).noneMatch((line) -> line.contains("he is kind")));
		assertThat(answered(town, "erase " + MAYA, "There's nothing to erase").buttons()).isEmpty();
	}

	@Test
	void erasesEveryPieceOfLongText(Town town) {
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "Wheelchair lift jammed")
			.fills("Details", "why ".repeat(700) + "zebra")
			.submits();
		Card card = town.luther().in("#n1-transportation").card("Wheelchair lift jammed");
		card.thread().awaits("zebra");
		town.maya().dm().card("Wheelchair lift jammed").thread().replies("when ".repeat(2200) + "giraffe");
		card.thread().awaits("giraffe");
		answered(town, "erase " + MAYA, "Erase what Maya Lindgren wrote?").clicks("Erase");
		gwen(town).dm().card("erased what Maya Lindgren wrote");
		await().untilAsserted(() -> assertThat(card.thread().lines()).noneMatch((line) -> line.contains("zebra"))
			.noneMatch((line) -> line.contains("giraffe"))
			.noneMatch((line) -> line.contains("why why") || line.contains("when when")));
	}

	@Test
	void countsEditedMessageOnceAndDeletedNever(Town town) {
		Card card = busOf(town, "Wheelchair lift jammed");
		Card mine = town.maya().dm().card("Wheelchair lift jammed");
		Card typo = mine.thread().replies("He is knid.");
		card.thread().awaits("He is knid.");
		typo.edits("He is kind.");
		card.thread().awaits("He is kind.");
		Card gone = mine.thread().replies("Never mind.");
		card.thread().awaits("Never mind.");
		gone.deletes();
		card.thread().awaits("_This message was deleted._");
		assertThat(answered(town, "erase " + MAYA, "Erase what Maya Lindgren wrote?").text())
			.contains("2 messages in 1 request");
	}

	@Test
	void erasesParkedMessages(Town town) {
		String key = town.mayaAsksAboutABus("Strap missing");
		Card card = town.known(town.luther().in(BUSES).card(key));
		town.known(town.maya().dm().card(key));
		town.workspace().failNext("chat.postMessage", 2, Fault.refusal("is_archived"));
		card.thread().replies("Zebulon drives.");
		String parked = town.id().key("delivery", "parked");
		await().until(() -> REDIS.opsForStream().size(parked) == 2);
		REDIS.opsForStream()
			.add(parked, Map.of("reason", "is_archived", "at", "1", "subject", "alarm-1", "name", "late",
					"conversation", "C0N1IT", "content",
					"{\"shape\":1,\"kind\":\"line\",\"text\":\"Late:\\n" + key + " Zebulon\",\"blocks\":\"[]\"}"));
		answered(town, "erase @luther.banks", "Erase what Luther Banks wrote?").clicks("Erase");
		gwen(town).dm().card("erased what Luther Banks wrote");
		await().untilAsserted(() -> assertThat(town.whereIs("Zebulon")).isEmpty());
		assertThat(town.whereIs("alarm-1")).isEmpty();
	}

	@Test
	void leavesRequestsOnHoldAlone(Town town) {
		String key = town.mayaAsksAboutABus("Wheelchair lift jammed");
		busOf(town, "Strap missing");
		says(town, "hold " + key);
		Card sure = answered(town, "erase " + MAYA, "1 request on hold will stay as is");
		sure.clicks("Erase");
		gwen(town).dm().card("1 request stayed as is because of a hold");
		assertThat(town.whereIs("jammed")).isNotEmpty();
		assertThat(town.whereIs("Strap missing")).isEmpty();
	}

	@Test
	void erasesDraftsOfPersonWithoutRequests(Town town) {
		town.maya().dm().says("Zebulon drives");
		Card draft = town.maya().dm().card("Zebulon");
		Card sure = answered(town, "erase " + MAYA, "Erase what Maya Lindgren wrote?");
		assertThat(sure.text()).contains("This removes 1 unsent draft.");
		sure.clicks("Erase");
		gwen(town).dm().card("erased what Maya Lindgren wrote");
		assertThat(town.whereIs("Zebulon")).isEmpty();
		await().untilAsserted(() -> assertThat(draft.now().orElseThrow().text()).isEqualTo(ERASED));
		answered(town, "erase " + MAYA, "There's nothing to erase for Maya Lindgren.");
	}

	@Test
	void erasesDraftsAndSaysWhichRequestsStayOnHold(Town town) {
		says(town, "hold " + town.mayaAsksAboutABus("Wheelchair lift jammed"));
		assertThat(answered(town, "erase " + MAYA, "There's nothing to erase").text())
			.contains("1 request on hold will stay as is");
		town.maya().dm().says("Zebulon drives");
		town.maya().dm().card("Zebulon");
		Card sure = answered(town, "erase " + MAYA, "Erase what Maya Lindgren wrote?");
		assertThat(sure.text()).contains("This removes 1 unsent draft.", "1 request on hold will stay as is");
		sure.clicks("Erase");
		gwen(town).dm().card("1 request stayed as is because of a hold");
		assertThat(town.whereIs("Zebulon")).isEmpty();
		assertThat(town.whereIs("jammed")).isNotEmpty();
	}

	@Test
	void erasesAllCopiesOfThePersonsFilesOnly(Town town) {
		town.maya().dm().shares("roster.csv", "a,b");
		Modal form = town.maya().dm().card("Nothing has been sent yet").clicks("Review and send…").modal();
		Town.fillsIn(form, "Transportation", "Late bus", "Projector dark").submits();
		Card card = town.known(town.luther().in(BUSES).card("Projector dark"));
		haveFiles(card, "roster.csv");
		Card mine = town.maya().dm().card("Sent to ");
		town.thread(mine).shares("stop.csv", "c,d", "");
		haveFiles(card, "roster.csv", "stop.csv");
		Modal transfer = Town.presses(card, "Hand off to another team…").modal();
		transfer.chooses("choice", "Network 1 IT").fills("text", "Zebulon has the key.").submits();
		Card there = town.known(town.person("Rajesh Iyer").in("#n1-it").card("Projector dark"));
		haveFiles(there, "roster.csv");

		answered(town, "erase @luther.banks", "Erase what Luther Banks wrote?").clicks("Erase");
		gwen(town).dm().card("erased what Luther Banks wrote");
		mine.thread().replies("Is it still there?");
		there.thread().awaits("Is it still there?");
		assertThat(there.thread().lines()).noneMatch((line) -> line.contains("Zebulon"));
		haveFiles(there, "roster.csv");

		Card sure = answered(town, "erase " + MAYA, "Erase what Maya Lindgren wrote?");
		assertThat(sure.text()).contains("3 messages in 1 request");
		sure.clicks("Erase");
		gwen(town).dm().card("erased what Maya Lindgren wrote");
		haveFiles(card);
		haveFiles(there);
		Town.presses(there, "Hand off to another team…").modal().chooses("choice", "Network 1 Operations").submits();
		Card last = town.known(town.person("Gloria Mendoza").in("#n1-operations").card("REQ-1"));
		mine.thread().replies("Is it gone?");
		last.thread().awaits("Is it gone?");
		haveFiles(last);
	}

	@Test
	void erasesTextThatLooksErased(Town town) {
		Card card = busOf(town, "[removed Zebulon from the bus");
		town.thread(town.maya().dm().card("Zebulon")).replies("[removed Okapi too");
		card.thread().awaits("Okapi");
		Card sure = answered(town, "erase " + MAYA, "Erase what Maya Lindgren wrote?");
		assertThat(sure.text()).contains("2 messages in 1 request");
		sure.clicks("Erase");
		gwen(town).dm().card("erased what Maya Lindgren wrote");
		await().untilAsserted(() -> assertThat(card.thread().lines()).noneMatch((line) -> line.contains("Okapi")));
		await().untilAsserted(() -> assertThat(town.whereIs("Zebulon")).isEmpty());
		assertThat(town.whereIs("Okapi")).isEmpty();
	}

	@Test
	void forwardsAndErasesFileNamedLikeAnErasedOne(Town town) {
		Card card = busOf(town, "Strap missing");
		town.thread(card).shares("[removed]", "a,b", "");
		Card mine = town.known(town.maya().dm().card("Strap missing"));
		haveFiles(mine, "[removed]");
		answered(town, "erase @luther.banks", "Erase what Luther Banks wrote?").clicks("Erase");
		gwen(town).dm().card("erased what Luther Banks wrote");
		haveFiles(mine);
	}

	@Test
	void erasesFileSentWithoutText(Town town) {
		Card card = busOf(town, "Strap missing");
		town.thread(card).shares("strap.csv", "a,b", "");
		Card mine = town.known(town.maya().dm().card("Strap missing"));
		haveFiles(mine, "strap.csv");
		Card sure = answered(town, "erase @luther.banks", "Erase what Luther Banks wrote?");
		sure.clicks("Erase");
		gwen(town).dm().card("erased what Luther Banks wrote");
		haveFiles(mine);
		answered(town, "erase @luther.banks", "There's nothing to erase");
	}

	@Test
	void skipsRequestsWhoseKeyIsMissing(Town town) {
		locks(town, town.mayaAsksAboutABus("Wheelchair lift jammed"));
		String open = town.mayaAsksAboutABus("Strap missing");
		assertThat(exported(town, MAYA)).contains(open, "Strap missing", "1 request that can't be decrypted");
		gwen(town).isShown("Left out: 1 request that can't be decrypted");
		Card sure = answered(town, "erase " + MAYA, "Erase what Maya Lindgren wrote?");
		assertThat(sure.text()).contains("1 message in 1 request", "Left out: 1 request that can't be decrypted");
		sure.clicks("Erase");
		assertThat(gwen(town).dm().card("erased what Maya Lindgren wrote").text())
			.contains("Left out: 1 request that can't be decrypted")
			.doesNotContain("hold");
		assertThat(town.whereIs("Strap missing")).isEmpty();
	}

	@Test
	void joinsAccountsExceptRequestsWhoseKeyIsMissing(Town town) {
		locks(town, town.mayaAsksAboutABus("Wheelchair lift jammed"));
		String open = town.mayaAsksAboutABus("Strap missing");
		mayaIsNowTyrone(town);
		says(town, "join UMAYALINDGREN <@UTYRONEELLIS>").clicks("Join");
		assertThat(gwen(town).dm().card("joined the account UMAYALINDGREN with Tyrone Ellis").text())
			.contains("Left out: 1 request that can't be decrypted");
		assertThat(town.person("Tyrone Ellis").runs("/request " + open).ephemeral()).contains("Strap missing");
	}

	@Test
	void givesReturningPersonTheirHistory(Town town) {
		Card open = busOf(town, "Wheelchair lift jammed");
		Card done = busOf(town, "Strap missing");
		Town.says(done, "Resolve…", "Fixed the strap.");
		town.maya().dm().card("Strap missing").thread().awaits("Fixed the strap.");
		String secret = town.mayaAsksInConfidence("My clerk is ill");
		mayaIsNowTyrone(town);
		Person back = town.person("Tyrone Ellis");
		assertThat(back.runs("/request " + secret).ephemeral()).doesNotContain("clerk");
		says(town, "join UMAYALINDGREN <@UTYRONEELLIS>").clicks("Join");
		List.of("Gwen Holloway", "Farid Karimi", "Maya Lindgren")
			.forEach((told) -> town.person(told).dm().card("joined the account UMAYALINDGREN with Tyrone Ellis"));
		assertThat(back.dm().card("Wheelchair lift jammed").text()).contains("jammed");
		assertThat(back.runs("/request " + secret).ephemeral()).contains("clerk");
		assertThat(back.runs("/request").status()).isEqualTo(200);
		open.thread().replies("Zebulon drives.");
		back.dm().card("Wheelchair lift jammed").thread().awaits("Zebulon drives.");
		assertThat(back.dm().messages()).noneMatch((card) -> card.text().contains("Strap missing"));
		assertThat(town.whereIs("asked-by:UMAYALINDGREN")).isEmpty();
	}

	@Test
	void leavesDeactivationWithOldAccount(Town town) {
		String open = town.mayaAsksAboutABus("Wheelchair lift jammed");
		town.workspace().deactivate("Maya Lindgren");
		town.luther().in(BUSES).card(open).thread().awaits("Maya Lindgren can't reply anymore");
		town.reloads((file) -> file
			.replace("principals: [UMAYALINDGREN],\n     assistants: [UTYRONEELLIS]", "principals: [UTYRONEELLIS]")
			.replace("  - {slack: UMAYALINDGREN, name: Maya Lindgren}\n", ""));
		says(town, "join UMAYALINDGREN <@UTYRONEELLIS>").clicks("Join");
		gwen(town).dm().card("joined the account UMAYALINDGREN with Tyrone Ellis");
		Directory directory = town.nodes().first().bean(Directories.class).upToDate(town.id());
		assertThat(directory.isDeactivated("UTYRONEELLIS")).isFalse();
		assertThat(directory.isDeactivated("UMAYALINDGREN")).isTrue();
	}

	@Test
	void erasesWhatFormerAccountWrote(Town town) {
		Card open = busOf(town, "Wheelchair lift jammed");
		open.thread().replies("Zebulon drives.");
		Card mine = town.maya().dm().card("Wheelchair lift jammed");
		mine.thread().awaits("Zebulon drives.");
		Card done = busOf(town, "Strap missing");
		Town.says(done, "Resolve…", "Fixed the strap.");
		Card old = town.maya().dm().card("Strap missing");
		old.thread().awaits("Fixed the strap.");
		mayaIsNowTyrone(town);
		says(town, "join UMAYALINDGREN <@UTYRONEELLIS>").clicks("Join");
		gwen(town).dm().card("joined the account UMAYALINDGREN with Tyrone Ellis");
		Person back = town.person("Tyrone Ellis");
		back.dm().card("Wheelchair lift jammed");
		answered(town, "erase <@UTYRONEELLIS>", "Erase what Tyrone Ellis wrote?").clicks("Erase");
		gwen(town).dm().card("erased what Tyrone Ellis wrote");
		await().untilAsserted(() -> assertThat(List.of(mine, old))
			.allSatisfy((card) -> assertThat(card.now().orElseThrow().text()).contains("[removed at a person's")));
		answered(town, "erase @luther.banks", "Erase what Luther Banks wrote?").clicks("Erase");
		gwen(town).dm().card("erased what Luther Banks wrote");
		await().untilAsserted(
				() -> assertThat(List.of(mine, old)).allSatisfy((card) -> assertThat(card.thread().lines()).isNotEmpty()
					.noneMatch((line) -> line.contains("Zebulon") || line.contains("Fixed the strap"))));
		assertThat(back.dm().messages()).filteredOn((card) -> card.text().contains("[removed")).hasSize(1);
		assertThat(town.nodes().first().bean(ParkedDeliveries.class).count(town.id())).isZero();
	}

	@Test
	void joinsAbsencesPreferencesAndSurveys(Town town) {
		assertThat(town.luther().runs("/request away tomorrow").ephemeral()).contains("You're out of office");
		assertThat(town.luther().runs("/digest thanks on").ephemeral()).contains("opted in");
		String asks = town.id().key("survey", "asks", "");
		REDIS.opsForZSet().add(asks + "ULUTHERBANKS", "rating-REQ-9", (double) Instant.now().toEpochMilli());
		REDIS.expire(asks + "ULUTHERBANKS", Duration.ofDays(30));
		town.reloads((file) -> file.replace("  - {slack: ULUTHERBANKS, name: Luther Banks}\n", "")
			.replace("ULUTHERBANKS", "UTYRONEELLIS"));
		town.workspace().deactivate("Luther Banks");
		says(town, "join ULUTHERBANKS <@UTYRONEELLIS>").clicks("Join");
		gwen(town).dm().card("joined the account ULUTHERBANKS with Tyrone Ellis");
		assertThat(exported(town, "<@UTYRONEELLIS>")).contains("\"absences\"", "\"thanks\"", "rating-REQ-9",
				"records.join");
		assertThat(REDIS.getExpire(asks + "UTYRONEELLIS", TimeUnit.DAYS)).isBetween(28L, 30L);
		assertThat(town.whereIs("asks:ULUTHERBANKS")).isEmpty();
	}

	@Test
	void auditsPersonHoweverNamed(Town town) {
		says(town, "export " + ".".repeat(600) + "Maya Lindgren");
		says(town, "export @luther.banks");
		says(town, "export @gwen.holloway");
		says(town, "erase Farid Karimi");
		says(town, "join Maya Lindgren <@UTYRONEELLIS>");
		says(town, "join @maya.lindgren Tyrone Ellis");
		says(town, "export @nobody");
		town.maya().runs("/switchboard export Luther Banks");
		trail(town).containsExactly(tuple("export", "UMAYALINDGREN", "done"), tuple("export", "ULUTHERBANKS", "done"),
				tuple("export", "UGWENHOLLOWAY", "done"), tuple("erase", "UFARIDKARIMI", "done"),
				tuple("join", "UTYRONEELLIS", "refused"), tuple("join", "UMAYALINDGREN UTYRONEELLIS", "refused"),
				tuple("export", "", "refused"), tuple("export", "ULUTHERBANKS", "refused"));
	}

	@Test
	void auditsPersonOfForgedClick(Town town) {
		busOf(town, "Wheelchair lift jammed").thread().replies("Zebulon drives.");
		town.maya().dm().card("Wheelchair lift jammed").thread().awaits("Zebulon drives.");
		Card sure = answered(town, "erase @luther.banks", "Erase what Luther Banks wrote?");
		forges(town, sure, "ERASE <@UMAYALINDGREN|x>");
		gwen(town).dm().card("erased what Maya Lindgren wrote");
		forges(town, answered(town, "erase @luther.banks", "Erase what Luther Banks wrote?"), "ERASE a zebra");
		trail(town).contains(tuple("records.erase", "UMAYALINDGREN", "done"), tuple("records.erase", "", "refused"));
	}

	@Test
	void joinsOnlyDeactivatedAccount(Town town) {
		String secret = town.mayaAsksInConfidence("My clerk is ill");
		mayaIsNowTyrone(town);
		Card sure = says(town, "join UMAYALINDGREN <@UTYRONEELLIS>");
		town.workspace().reactivate("Maya Lindgren");
		sure.clicks("Join");
		gwen(town).isShown("List the old account first");
		assertThat(says(town, "join UMAYALINDGREN <@UTYRONEELLIS>").text()).contains("List the old account first");
		assertThat(town.person("Tyrone Ellis").runs("/request " + secret).ephemeral()).doesNotContain("clerk");
		assertThat(exported(town, "<@UTYRONEELLIS>")).doesNotContain("RequestFiled");
		trail(town).contains(tuple("records.join", "UMAYALINDGREN UTYRONEELLIS", "refused"))
			.doesNotContain(tuple("records.join", "UMAYALINDGREN UTYRONEELLIS", "done"));
	}

	@Test
	void refusesJoinWithAdministratorsSecondAccount(Town town) {
		mayaIsNowTyrone(town);
		Card sure = says(town, "join UMAYALINDGREN <@UTYRONEELLIS>");
		town.workspace()
			.user("UTYRONEELLIS", "Tyrone Ellis", gwen(town).user().email().toUpperCase(Locale.ROOT),
					"America/New_York");
		sure.clicks("Join");
		gwen(town).isShown("another administrator");
		assertThat(says(town, "join UMAYALINDGREN <@UTYRONEELLIS>").text()).contains("another administrator");
	}

	@Test
	void refusesJoinWhileSlackDoesNotAnswer(Town town) {
		mayaIsNowTyrone(town);
		town.workspace().failNext("users.info", 3, Fault.slow(Duration.ofSeconds(5)));
		assertThat(says(town, "join UMAYALINDGREN <@UTYRONEELLIS>").text()).contains("List the old account first");
	}

	@Test
	void refusesJoinOfActiveAccountOrOneself(Town town) {
		assertThat(says(town, "join " + MAYA + " <@UTYRONEELLIS>").text()).contains("List the old account first");
		assertThat(says(town, "join U0OLD12345 U0NEW12345").text()).contains("district file first");
		assertThat(says(town, "join U0OLD12345 <@UGWENHOLLOWAY>").text()).contains("another administrator");
		assertThat(says(town, "join U0OLD12345").text()).contains("Who is it?");
		assertThat(List.of("export", "erase", "join"))
			.allSatisfy((word) -> assertThat(town.maya().runs("/switchboard " + word + " " + MAYA).ephemeral())
				.doesNotContain("Maya"));
	}

}
