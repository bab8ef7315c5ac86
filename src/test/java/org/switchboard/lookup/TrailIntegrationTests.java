package org.switchboard.lookup;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditEntry;
import org.switchboard.audit.AuditForTests;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.TypedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/**
 * Administrators see who read or changed a confidential request, but not what it says.
 */
@SwitchboardTest
class TrailIntegrationTests {

	private static Person gwen(Town town) {
		return town.person("Gwen Holloway");
	}

	private static List<String> trail(Town town, String of) {
		return town.nodes()
			.first()
			.bean(Audit.class)
			.of(town.id(), of, 100)
			.stream()
			.map((entry) -> entry.who() + " " + entry.what() + " " + entry.outcome())
			.toList();
	}

	@Test
	void showsWhoReadAndChangedAConfidentialRequest(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		Town.says(anas, "Reply…", "Zebras will be told");
		town.ana().runs("/request " + key).ephemeral();
		town.bo().runs("/request why " + key).ephemeral();
		town.ana().runs("/request search zebra").ephemeral();
		await().untilAsserted(() -> assertThat(trail(town, key)).contains("UANARUIZ request.reply done"));
		assertThat(trail(town, key)).containsSubsequence("UANARUIZ found done", "UBOCHEN read refused",
				"UANARUIZ read done", "UANARUIZ ReplyGiven done", "UMAYALINDGREN RequestFiled done");
		assertThat(gwen(town).runs("/switchboard audit " + key.toLowerCase(Locale.ROOT)).ephemeral())
			.startsWith("*Who read or changed " + key + "*, newest first\n")
			.contains("Ana Ruiz · found", "Ana Ruiz · reply given", "Maya Lindgren · request filed")
			.doesNotContainIgnoringCase("zebra")
			.doesNotContain("UANARUIZ")
			.matches("(?s).*\n\\*Tried without access\\*\n[^\n]*Bo Chen · read");
	}

	@Test
	void showsEveryoneWhoWasShownTheRequest(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		Town.chooses(anas, "Assign…", "Bo Chen");
		town.bo().dm().card(key);
		town.bo().opensHome().home().awaits("zebra");
		town.maya().opensHome().home().awaits("zebra");
		await().untilAsserted(() -> assertThat(trail(town, key)).contains("UANARUIZ shown done", "UBOCHEN shown done",
				"UBOCHEN found done", "UMAYALINDGREN found done", "UANARUIZ request.assign done"));
	}

	@Test
	void refusedAttemptsDoNotBuryOtherEntries(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		town.ana().dm().card(key).clicks("Claim");
		for (int i = 0; i < 10; i++) {
			town.bo().runs("/request " + key).ephemeral();
			town.bo().runs("/switchboard hold " + key).ephemeral();
		}
		assertThat(trail(town, key)).filteredOn((entry) -> entry.startsWith("UBOCHEN"))
			.containsExactly("UBOCHEN hold refused", "UBOCHEN read refused", "UBOCHEN hold refused",
					"UBOCHEN read refused");
		assertThat(gwen(town).runs("/switchboard audit " + key).ephemeral())
			.contains("Maya Lindgren · request filed", "Bo Chen · read (10 times that day)")
			.containsOnlyOnce("*Tried without access*");
	}

	@Test
	void repeatedActionsDoNotBuryOtherEntries(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		gwen(town).runs("/switchboard hold " + key).ephemeral();
		gwen(town).runs("/switchboard release " + key).ephemeral();
		for (int i = 0; i < 31; i++) {
			gwen(town).runs("/switchboard audit " + key + " U00000100" + (10 + i)).ephemeral();
			gwen(town).runs("/switchboard audit " + key).ephemeral();
		}
		Audit audit = town.nodes().first().bean(Audit.class);
		audit.append(town.id(),
				IntStream.range(0, 1200)
					.mapToObj((i) -> new AuditEntry(Instant.EPOCH, "U" + i, "hold", key, AuditEntry.REFUSED))
					.toList(),
				true);
		assertThat(gwen(town).runs("/switchboard audit " + key).ephemeral())
			.contains("Maya Lindgren · request filed", "Gwen Holloway · release\n", "Gwen Holloway · hold\n")
			.containsPattern("Gwen Holloway · audit \\([0-9]+ times that day\\)")
			.containsOnlyOnce("Gwen Holloway · audit");
	}

	@Test
	void countsRepeatedlyOpenedForms(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		Card anas = town.ana().dm().card(key);
		for (int i = 0; i < 10; i++) {
			anas.clicks("Reply…").modal();
		}
		await().untilAsserted(() -> assertThat(town.nodes().first().bean(Audit.class).of(town.id(), key, 100))
			.filteredOn("what", "request.reply")
			.extracting(AuditEntry::times)
			.containsExactly(10L, 1L));
	}

	@ParameterizedTest
	@ValueSource(strings = { "REQ-C", "req–c", "REQ\u2011C", "ＲＥＱ－Ｃ", "req#C", "*REQ_C", "`req\u00ad-c", "REQ\u2212C",
			"\u200breqc", "REQ\u2014#c" })
	void recordsTheKeyHoweverItIsTyped(String begin, Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		String typed = begin
				+ key.substring("REQ-C".length()).toLowerCase(Locale.ROOT).replace('1', 'ı').replace('0', 'ｏ') + "*";
		gwen(town).runs("/switchboard hold " + key + " lawsuit").ephemeral();
		assertThat(RequestId.parse(TypedText.bare(typed))).map(RequestId::toString).contains(key);
		assertThat(gwen(town).runs("/switchboard release " + typed).ephemeral()).contains(key);
		town.bo().runs("/switchboard parked " + typed).ephemeral();
		assertThat(trail(town, key)).startsWith("UBOCHEN parked refused", "UGWENHOLLOWAY release done",
				"UGWENHOLLOWAY release begun", "UGWENHOLLOWAY hold done", "UGWENHOLLOWAY hold begun");
	}

	@Test
	void showsWhoForgedAButton(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		String seen = town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(forges(town, seen, key + " no-such-team").ephemeral()).startsWith(key + " doesn't exist");
		assertThat(trail(town, key)).contains("ULUTHERBANKS read refused");
		forges(town, seen, key + " n1-transportation").modal();
		await().untilAsserted(() -> assertThat(trail(town, key)).contains("ULUTHERBANKS request.reply refused"));
		assertThat(trail(town, key)).noneMatch((entry) -> entry.startsWith("ULUTHERBANKS") && entry.endsWith("done"));
	}

	private static Outcome forges(Town town, String seen, String value) {
		Person forger = town.luther()
			.forges((payload) -> ((ObjectNode) payload.get("actions").get(0)).put("value", value));
		return forger.in("#n1-transportation").card(seen).clicks("Reply…");
	}

	@Test
	void hasNothingAboutOtherRequests(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.luther().in("#n1-transportation").card(key).clicks("Claim");
		town.luther().runs("/request " + key).ephemeral();
		assertThat(trail(town, key)).isEmpty();
		assertThat(gwen(town).runs("/switchboard audit " + key).ephemeral())
			.isEqualTo("Nothing on record for " + key + ". Only confidential requests have an audit trail.");
		assertThat(gwen(town).runs("/switchboard audit a zebra").ephemeral()).startsWith("Which request?");
	}

	@Test
	void showsWhatAdministratorsDidAndWhoTried(Town town) {
		gwen(town).runs("/switchboard parked REQ-12 a zebra").ephemeral();
		String day = LocalDate.ofInstant(town.nodes().clock().instant(), ZoneId.of("America/New_York"))
			.with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
			.toString();
		gwen(town).runs("/switchboard closure " + day + " a zebra").ephemeral();
		gwen(town).runs("/switchboard closure").note().clicks("Undo");
		gwen(town).runs("/switchboard hold req_12 <@UMAYALINDGREN> or U0OLD12345 WEDNESDAYS, a zebra").ephemeral();
		gwen(town).runs("/switchboard release REQ\u201312").ephemeral();
		gwen(town).runs("/switchboard audit *\uff32EQ-12*").ephemeral();
		town.maya().runs("/switchboard jobs").ephemeral();
		assertThat(town.nodes().first().bean(Audit.class).of(town.id(), "REQ-12", 9))
			.extracting(AuditEntry::what, AuditEntry::outcome)
			.containsExactly(tuple("audit", "done"), tuple("audit", "begun"), tuple("release", "done"),
					tuple("release", "begun"), tuple("hold", "done"), tuple("hold", "begun"), tuple("parked", "done"),
					tuple("parked", "begun"));
		assertThat(AuditForTests.all(town.nodes().first().bean(Audit.class), town.id()))
			.filteredOn((entry) -> !entry.isBegun())
			.extracting(AuditEntry::what, AuditEntry::of, AuditEntry::outcome)
			.containsExactly(tuple("parked", "REQ-12", "done"), tuple("closure", day, "done"),
					tuple("closure", "", "done"), tuple("directory.closure.take-back", day, "done"),
					tuple("hold", "REQ-12 UMAYALINDGREN U0OLD12345", "done"), tuple("release", "REQ-12", "done"),
					tuple("audit", "REQ-12", "done"), tuple("jobs", "", "refused"));
	}

}
