package org.switchboard.digest;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.AtOnce;
import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.measure.Measures;
import org.switchboard.measure.Weeks;
import org.switchboard.schedule.Occurrence;
import org.switchboard.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Leaders' digests of how schools were served. */
@SwitchboardTest
class DigestIntegrationTests {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private static final String HEADING = "Weekly service report";

	private static final String RIVERBEND = HEADING + ": Riverbend";

	@AfterEach
	void timeIsRealAgain() {
		TwoNodes.shared().clock().startsAgain();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\t", "\u00A0", "since ", "last week ", "a ", "e\u0301", "“" })
	void answersAtOnceWhateverIsTyped(String piece, Town town) {
		Outcome outcome = town.person("Charlene Brown").runs("/digest x" + piece.repeat(40_000 / piece.length()) + "x");
		assertThat(outcome.ephemeral()).contains("I can't find “x");
		// Slack's limit
		assertThat(outcome.elapsed()).isLessThan(Duration.ofSeconds(3));
	}

	@Test
	void sendsADigestOnDemand(Town town) {
		busesAreLate(town, 5);
		Person rafael = town.person("Rafael Diaz");
		assertThat(rafael.runs("/digest this week").ephemeral()).isEqualTo(DigestWords.COMES);
		Card digest = rafael.dm().card(HEADING);
		assertThat(digest.text()).contains(RIVERBEND, "(in progress)",
				"*100%* of requests got a first response on time (5 of 5)", "100% (5 of 5)");
		assertThat(rafael.dm().card("Open longest").text()).contains("Bus 10 is late", "Lincoln Elementary");
	}

	@Test
	void doesNotAnswerItsOwnMessages(Town town) {
		Person rafael = town.person("Rafael Diaz");
		comes(town.nodes().first(), nextMonday(town));
		await().until(() -> rafael.dm().messages().stream().anyMatch((one) -> !one.files().isEmpty()));
		town.workspace().events().awaitsQuiet();
		assertThat(rafael.sees()).isEmpty();
		assertThat(town.workspace().transcript().calls("chat.postEphemeral")).isEmpty();
	}

	@Test
	void sendsEachLeaderTheirOwnDigestOnceOnMonday(Town town) {
		busesAreLate(town, 5);
		Occurrence monday = nextMonday(town);
		Node first = town.nodes().first();
		Node second = town.nodes().second();
		AtOnce.all(List.of(() -> comes(first, monday), () -> comes(second, monday), () -> comes(first, monday)));
		Person rafael = town.person("Rafael Diaz");
		Person charlene = town.person("Charlene Brown");
		assertThat(rafael.dm().card(HEADING).text()).contains(RIVERBEND).doesNotContain("This report was due");
		assertThat(charlene.dm().card(HEADING).text()).contains(HEADING + ": Network 1", "100% (5 of 5)");
		comes(second, monday);
		rafael.dm().card("Open longest");
		assertThat(count(rafael)).isOne();
		assertThat(count(charlene)).isOne();
	}

	@Test
	void saysThatItIsLate(Town town) {
		Occurrence monday = nextMonday(town);
		town.nodes().clock().moveForward(Duration.ofHours(5));
		comes(town.nodes().first(), monday);
		assertThat(town.person("Rafael Diaz").dm().card(HEADING).text()).contains("This report was due",
				"but Switchboard wasn't running");
	}

	@Test
	void showsPartsToThoseWhoMaySeeThem(Town town) {
		busesAreLate(town, 5);
		Person charlene = town.person("Charlene Brown");
		charlene.runs("/digest transportation this week");
		assertThat(charlene.dm().card(HEADING).text()).contains(HEADING + ": Transportation");
		assertThat(charlene.runs("/digest Network 2").ephemeral()).contains("I can't find “Network 2”");
		assertThat(charlene.runs("/digest since 1999-01-01").ephemeral())
			.contains("I can't find “since 1999-01-01”. Try");
		town.luther().runs("/digest this week");
		assertThat(town.luther().dm().card(HEADING).text()).contains(HEADING + ": Network 1 Transportation",
				"100% (5 of 5)");
		assertThat(town.maya().runs("/digest").ephemeral()).isEqualTo(DigestWords.NOT_YOURS);
		assertThat(charlene.runs("/digest preview").ephemeral()).isEqualTo(DigestWords.NO_PREVIEW);
		assertThat(town.person("Gwen Holloway").runs("/digest preview").ephemeral()).contains("Rafael Diaz",
				"Charlene Brown");
		assertThat(town.maya().runs("/digest help").ephemeral()).isEqualTo(DigestWords.USAGE);
	}

	@Test
	void opensTheDetailsBehindTheFigures(Town town) {
		busesAreLate(town, 5);
		Person rafael = town.person("Rafael Diaz");
		rafael.runs("/digest this week");
		Card buttons = rafael.dm().card("Open longest");
		buttons.clicks(DigestWords.BY_DEPARTMENT);
		assertThat(rafael.dm().card("\n" + DigestWords.BY_DEPARTMENT).text()).contains("*Transportation*",
				TableWords.ANSWERED_IN_TIME + ": 100% (5 of 5)");
		buttons.clicks(DigestWords.BY_NETWORK);
		assertThat(rafael.dm().card("\n" + DigestWords.BY_NETWORK).text()).contains("*Network 1*");
		buttons.clicks(DigestWords.OVERDUE);
		assertThat(rafael.dm().card(DigestWords.NOTHING_OVERDUE).text()).isEqualTo(DigestWords.NOTHING_OVERDUE);
		assertThat(buttons.clicks(DigestWords.HOW).modal().text()).contains(
				"Open requests count by the time they've waited so far; *more than* means that many are still waiting.");
		buttons.clicks(DigestWords.CSV);
		assertThat(csv(rafael, "service-")).contains("\"week\",\"network\",\"department\"",
				",\"Network 1\",\"Transportation\",5,0,0,5,");
		Person forger = rafael.forges((payload) -> ((ObjectNode) payload.path("user")).put("id", town.maya().id()));
		assertThat(forger.dm().card("Open longest").clicks(DigestWords.CSV).ephemeral())
			.isEqualTo(DigestWords.NOT_YOURS);
	}

	@Test
	void answersForOneSchoolWithoutWhatComparingCouldReveal(Town town) {
		busesAreLate(town, 5);
		town.mayaAsksInConfidence("A matter");
		town.asks(town.person("Helen Papadakis"), "Transportation", "Late bus", "Bus 30 is late");
		Person charlene = town.person("Charlene Brown");
		assertThat(charlene.runs("/digest lincoln elementary this week").ephemeral()).isEqualTo(DigestWords.COMES);
		assertThat(charlene.dm().card(HEADING + ": Lincoln Elementary").text())
			.contains("Schools submitted *5* requests.", TableWords.ANSWERED_IN_TIME + ":* 100% (5 of 5)")
			.doesNotContain("A matter", TableWords.SATISFIED, TableWords.EASE);
		Card rest = charlene.dm().card("Open longest");
		assertThat(rest.text()).contains("Bus 10 is late").doesNotContain("Bus 30", "A matter", "No requests since");
		rest.clicks(DigestWords.BY_DEPARTMENT);
		assertThat(charlene.dm().card("\n" + DigestWords.BY_DEPARTMENT).text()).contains(TableWords.OPENED + ": 5")
			.doesNotContain("HR");
		assertThat(charlene.runs("/digest Oak Hill Elementary").ephemeral())
			.contains("I can't find “Oak Hill Elementary”");
		assertThat(charlene.runs("/digest Nowhere Elementary").ephemeral())
			.contains("I can't find “Nowhere Elementary”");
	}

	@Test
	void listsRequestsForASpreadsheetByWhatTheReaderMaySee(Town town) {
		busesAreLate(town, 2);
		town.mayaAsksInConfidence("A matter");
		town.asks(town.maya(), "IT", "Passwords and accounts", "=A password, \"forgotten\"");
		String other = town.asks(town.person("Rebecca Stein"), "Transportation", "Late bus", "Bus 30 is late");
		Town.says(town.luther().in("#n1-transportation").card("Bus 11 is late"), "Resolve…", "Done");
		town.maya().dm().card("marked this resolved");
		String rafael = listed(town.person("Rafael Diaz"));
		assertThat(rafael.lines()).hasSize(5);
		assertThat(rafael).contains("\"request\",\"filed_at\",\"school\",\"network\",\"team\",\"category\",\"urgency\","
				+ "\"summary\",\"status\",\"assigned_to\",\"first_response_at\",\"first_response_hours\",\"responded_on_time\","
				+ "\"resolved_at\",\"resolution_hours\",\"resolved_on_time\"",
				"\"Lincoln Elementary\",\"Network 1\",\"Network 1 Transportation\",\"Late bus\",\"Normal\",\"Bus 10 is late\",",
				"\"'=A password, \"\"forgotten\"\"\",\"unassigned\",\"\",,,",
				"\"Bus 11 is late\",\"resolved\",\"Luther Banks\",\"", "\"" + other + "\",")
			.doesNotContain("A matter");
		assertThat(listed(town.person("Charlene Brown"))).contains("Bus 10 is late", "A password")
			.doesNotContain("A matter", "Bus 30");
		assertThat(listed(town.luther())).contains("Bus 10 is late", "Bus 11 is late")
			.doesNotContain("A matter", "Bus 30", "A password");
		town.person("Gwen Holloway").runs("/digest Network 2 this week");
		town.person("Gwen Holloway").dm().card("Open longest").clicks(DigestWords.CSV);
		assertThat(csv(town.person("Gwen Holloway"), "requests-").lines()).hasSize(2);
		town.person("Ana Ruiz").runs("/digest this week");
		town.person("Ana Ruiz").dm().card("More from this week").clicks(DigestWords.CSV);
		assertThat(csv(town.person("Ana Ruiz"), "requests-").lines()).hasSize(1);
	}

	private static String listed(Person person) {
		person.runs("/digest this week");
		person.dm().card("Open longest").clicks(DigestWords.CSV);
		return csv(person, "requests-");
	}

	@Test
	void saysWhoIsOverloaded(Town town) {
		for (int i = 0; i < 6; i++) {
			String key = town.mayaAsksAboutABus("Bus 1" + i + " is late");
			Card card = town.luther().in("#n1-transportation").card(key);
			card.clicks("Claim");
			town.luther().in("#n1-transportation").card(key).awaits("In progress");
		}
		String key = town.mayaAsksInConfidence("A matter");
		Town.says(town.luther().in("#n1-transportation").card("Bus 10 is late"), "Resolve…", "Done");
		await().until(() -> measures(town).read(town.id(), week(town))
			.resolved(week(town), (subject) -> true)
			.values()
			.stream()
			.mapToLong(Long::longValue)
			.sum() == 1);
		nextMonday(town);
		Person charlene = town.person("Charlene Brown");
		charlene.runs("/digest last week");
		assertThat(charlene.dm().card("Open longest").text())
			.contains("*Heaviest workload*\nLuther Banks: 5 open, resolves 0.3 a week")
			.doesNotContain(key);
	}

	@Test
	void saysWhichSchoolsNeverAsk(Town town) {
		town.mayaAsksAboutABus("Bus 10 is late");
		LocalDate monday = week(town).first();
		Person charlene = town.person("Charlene Brown");
		charlene.runs("/digest this week");
		assertThat(charlene.dm().card("Open longest").text()).doesNotContain("No requests since");
		town.nodes().clock().moveForward(Duration.ofDays(28));
		charlene.runs("/digest last month");
		assertThat(charlene.dm().card("No requests since").text())
			.contains("*No requests since " + Formats.day(monday)
					+ "* (confidential ones aside)\nCesar Chavez Elementary, ", " and 4 more")
			.doesNotContain("Lincoln Elementary, ", "Oak Hill");
	}

	@Test
	void listsOverdueRequestsByUrgency(Town town) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n", "\ntargets: [{first-response: 4h}]\ndepartments:\n"));
		for (String urgency : List.of("Low", "Normal", "Urgent", "High")) {
			Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "A bus: " + urgency)
				.chooses("How urgent is this?", urgency)
				.submits();
			town.maya().dm().card("A bus: " + urgency);
		}
		town.nodes().clock().moveForward(Duration.ofDays(8));
		Person rafael = town.person("Rafael Diaz");
		rafael.runs("/digest this week");
		rafael.dm().card("Open longest").clicks(DigestWords.OVERDUE);
		assertThat(rafael.dm().card("Overdue now: 4").text()).containsSubsequence("A bus: Urgent", "A bus: High",
				"A bus: Normal", "A bus: Low");
		town.reloads(UnaryOperator.identity());
	}

	@Test
	void saysHowLongOpenRequestsHaveWaited(Town town) {
		IntStream.range(0, 5).forEach((i) -> town.mayaAsksAboutABus("Bus 2" + i + " is late"));
		town.nodes().clock().moveForward(Duration.ofHours(30));
		Person rafael = town.person("Rafael Diaz");
		rafael.runs("/digest since " + week(town).before(1).first());
		assertThat(rafael.dm().card(HEADING).text())
			.contains("Median first response: *more than 30 hr* (5 requests, many still waiting).");
		StoredFile chart = await()
			.until(() -> rafael.dm().messages().stream().flatMap((card) -> card.files().stream()).toList(),
					(files) -> !files.isEmpty())
			.get(0);
		assertThat(chart.altText()).startsWith("Median first response: more than 30 hr.\n")
			.contains(": median more than 30 hr, 90th more than 30 hr");
	}

	@Test
	void neverSaysThatThereAreNoRequestsWhereFiguresAreHidden(Town town) {
		town.mayaAsksInConfidence("A matter");
		Person rafael = town.person("Rafael Diaz");
		rafael.runs("/digest HR this week");
		assertThat(rafael.dm().card(HEADING).text())
			.contains("No new requests to show (confidential ones aren't shown).",
					"No open requests to show (confidential ones aren't shown).", TableWords.OPENED + ":* none shown",
					TableWords.OPEN + ":* none shown")
			.doesNotContain("*0*", "A matter");
	}

	@Test
	void countsConfidentialRequestsOnlyFromFiveInAFinishedWeek(Town town) {
		List<String> keys = IntStream.range(0, 5).mapToObj((i) -> town.mayaAsksInConfidence("A matter " + i)).toList();
		busesAreLate(town, 1);
		Weeks week = week(town);
		assertThat(opened(town, week)).isOne();
		nextMonday(town);
		await().until(() -> opened(town, week) == 6);
		Person rafael = town.person("Rafael Diaz");
		rafael.runs("/digest last week");
		assertThat(rafael.dm().card(HEADING).text()).contains(RIVERBEND);
		rafael.dm().card("Open longest");
		assertThat(rafael.dm().lines()).noneMatch((line) -> line.contains("A matter"));
		for (String key : keys) {
			assertThat(answered(town, week)).isOne();
			Town.says(town.ana().dm().card(key), "Resolve…", "It is done");
		}
		await().until(() -> answered(town, week) == 6);
	}

	private static void busesAreLate(Town town, int buses) {
		for (int i = 0; i < buses; i++) {
			String key = town.mayaAsksAboutABus("Bus 1" + i + " is late");
			Town.says(town.luther().in("#n1-transportation").card(key), "Reply…", "It is on its way.");
		}
		await().until(() -> answered(town) == buses);
	}

	private static long opened(Town town, Weeks week) {
		return measures(town).read(town.id(), week).figures(week, (subject) -> true).opened();
	}

	private static long answered(Town town) {
		return answered(town, week(town));
	}

	private static long answered(Town town, Weeks week) {
		return measures(town).read(town.id(), week).figures(week, (subject) -> true).answer().n();
	}

	private static Measures measures(Town town) {
		return town.nodes().first().bean(Measures.class);
	}

	private static Weeks week(Town town) {
		return Weeks.of(today(town));
	}

	private static LocalDate today(Town town) {
		return LocalDate.ofInstant(town.nodes().clock().instant(), ZONE);
	}

	private static Occurrence nextMonday(Town town) {
		LocalDateTime local = today(town).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(7, 0);
		town.nodes().clock().shows(local.atZone(ZONE).toInstant());
		return new Occurrence(town.id(), "digest", local, local.atZone(ZONE).toInstant(), false, Optional.empty());
	}

	private static Occurrence comes(Node node, Occurrence occurrence) {
		node.bean(DigestJob.class).run(occurrence);
		return occurrence;
	}

	private static long count(Person person) {
		return person.dm().lines().stream().filter((line) -> line.contains(HEADING)).count();
	}

	private static String csv(Person person, String what) {
		StoredFile file = await()
			.until(() -> person.dm()
				.messages()
				.stream()
				.flatMap((card) -> card.files().stream())
				.filter((one) -> one.name().startsWith(what) && one.name().endsWith(".csv"))
				.toList(), (files) -> !files.isEmpty())
			.get(0);
		return new String(file.content(), StandardCharsets.UTF_8);
	}

}
