package org.switchboard.survey.round;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.faults.Fault;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.AtOnce;
import org.switchboard.Node;
import org.switchboard.RedisForTests;
import org.switchboard.RedisMonitor;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.directory.Directories;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.Occurrence;
import org.switchboard.statistics.PublishedSlices;
import org.switchboard.survey.Audience;
import org.switchboard.survey.Survey;
import org.switchboard.survey.Surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A complete round, from the questions to "You said, we did", for 45 principals in three
 * networks.
 */
@SwitchboardTest
class RoundIntegrationTests {

	private static final String PULSE = "Monthly pulse";

	private static final Pattern SLOT = Pattern.compile("(?<=\")[\\w-]{43}(?=\")");

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void isAnsweredInPlaceAndCanBeChanged(Town town) {
		String id = begins(town, "principals-pulse");
		Card ask = town.maya().dm().card(PULSE);
		assertThat(ask.text()).contains("*1.* The central office heard",
				"Anonymous. Results appear only when 5 or more people answer.");
		ask.clicks("Agree");
		ask.awaits("The central office heard what my school needed.  :white_check_mark:");
		ask.now().orElseThrow().clicks("Disagree");
		ask.now().orElseThrow().chooses("Choose", "9");
		Modal modal = ask.now().orElseThrow().clicks("Write…").modal();
		assertThat(modal.fills("What one thing should we fix next?", "Buses :bus: & <!channel>").submits().error())
			.isEmpty();
		ask.awaits("What one thing should we fix next?  :white_check_mark:");
		assertThat(ballots(town, id)).hasSize(44 * 3);
		assertThat(ballots(town, id).keySet()).allMatch((slot) -> slot.matches("[\\w-]{43}"));
		assertThat(ballots(town, id).values().stream().map(String::length).distinct()).hasSize(1);
		assertThat(answers(town, id, town.maya()))
			.isEqualTo(Map.of("0/0", "1", "0/1", "9", "0/2", "Buses :bus: & <!channel>"));
	}

	@Test
	void refusesLongCommentsInsteadOfCuttingThem(Town town) {
		String id = begins(town, "principals-pulse");
		Modal modal = town.maya().dm().card(PULSE).clicks("Write…").modal();
		assertThat(modal.fills("What one thing should we fix next?", "公".repeat(500))
			.submits()
			.openModal()
			.orElseThrow()
			.errors()).containsValue(RoundWords.TOO_LONG);
		modal.fills("What one thing should we fix next?", "ñ".repeat(600)).submits();
		town.maya().dm().card(PULSE).awaits(":white_check_mark:");
		assertThat(answers(town, id, town.maya())).containsEntry("0/2", "ñ".repeat(600));
	}

	@Test
	void ignoresMessageNamedByForm(Town town) {
		begins(town, "principals-pulse");
		Card other = town.person("Grace Kim").dm().card(PULSE);
		Person forger = town.maya().forges((payload) -> {
			if (payload.path("view") instanceof ObjectNode view && view.has("private_metadata")) {
				view.put("private_metadata",
						view.path("private_metadata").asString() + " " + other.channelId() + " " + other.ts());
			}
		});
		Modal modal = forger.dm().card(PULSE).clicks("Write…").modal();
		assertThat(modal.fills("What one thing should we fix next?", "Buses").submits().error()).isEmpty();
		town.maya().dm().card(PULSE).awaits("What one thing should we fix next?  :white_check_mark:");
		assertThat(other.now()).map(Card::text).contains(other.text());
	}

	@Test
	void countsAnswersStoredByOlderVersion(Town town) {
		String id = begins(town, "principals-pulse");
		OpenRound round = town.nodes().first().bean(RoundStore.class).find(town.id(), id).orElseThrow();
		Ballots ballots = town.nodes().first().bean(Ballots.class);
		String key = town.id().key("survey", "round", id, "ballots");
		redis(town).delete(key);
		List<Person> principals = principals(town, "n1");
		principals.subList(0, 5)
			.forEach((person) -> redis(town).opsForHash()
				.put(key, ballots.of(round, person.id()).olderSlots().get(0), "4"));
		principals.subList(4, 6).forEach((person) -> answers(person, "Disagree"));
		passes(town, Duration.ofDays(9), "close " + id);
		assertThat(town.person("Rafael Diaz").dm().card("Results: " + PULSE).text()).contains("6 of 44 answered",
				"*67%* agree (6 answers)");
	}

	@Test
	void redisCommandsDoNotLinkSlotsToPeopleOrQuestions(Town town) {
		String id = begins(town, "principals-pulse");
		OpenRound round = town.nodes().first().bean(RoundStore.class).find(town.id(), id).orElseThrow();
		Ballots ballots = town.nodes().first().bean(Ballots.class);
		List<String> read = new ArrayList<>();
		try (RedisMonitor monitor = new RedisMonitor(RedisForTests.shared())) {
			principals(town, "n1").subList(0, 6).forEach((person) -> answers(person, "Agree"));
			passes(town, Duration.ofDays(9), "close " + id);
			town.person("Rafael Diaz").dm().card("Results: " + PULSE);
			List<String> commands = monitor.commandsWith(id + ":ballots");
			assertThat(commands.stream().filter((command) -> command.contains("EVALSHA") && !command.contains("asked")))
				.hasSize(6)
				.noneMatch((command) -> command.contains("0/"));
			commands.stream()
				.filter((command) -> command.contains("\"HMGET\""))
				.filter((command) -> !command.contains(" lua]"))
				.forEach(
						(command) -> read.addAll(SLOT.matcher(command).results().map((slot) -> slot.group()).toList()));
		}
		List<String> slots = round.asked()
			.keySet()
			.stream()
			.flatMap((userId) -> ballots.of(round, userId).slots().stream())
			.sorted()
			.toList();
		assertThat(read).containsExactlyElementsOf(slots);
	}

	@Test
	void redisCommandsDoNotRevealWhoSubmittedForm(Town town) {
		String id = begins(town, "principals-pulse");
		Modal form = town.maya().dm().card(PULSE).clicks("Write…").modal();
		try (RedisMonitor monitor = new RedisMonitor(RedisForTests.shared())) {
			form.fills("What one thing should we fix next?", "Buses").submits();
			List<String> commands = monitor.commandsWith(id);
			assertThat(commands).anyMatch((command) -> command.contains(id + ":ballots"))
				.noneMatch((command) -> command.contains(town.maya().id()));
		}
	}

	@Test
	@DisabledIfSystemProperty(named = "town", matches = "socket-.*", disabledReason = "nothing is signed there")
	void keepsLastAnswerDespiteRetries(Town town) {
		town.staysOnHttp();
		String id = begins(town, "principals-pulse");
		Card ask = town.maya().dm().card(PULSE);
		Outcome first = ask.clicks("Agree");
		ask.awaits(":white_check_mark:").clicks("Disagree");
		Map<String, String> last = ballots(town, id);
		for (int again = 0; again < 4; again++) {
			assertThat(first.sentAgain().status()).isEqualTo(200);
		}
		assertThat(ballots(town, id)).isEqualTo(last);
		assertThat(answers(town, id, town.maya())).isEqualTo(Map.of("0/0", "1"));
	}

	@Test
	void doesNotRelayThreadReplies(Town town) {
		begins(town, "principals-pulse");
		town.thread(town.maya().dm().card(PULSE)).replies("Buses are late.");
		await().untilAsserted(() -> assertThat(town.maya().sees())
			.anyMatch((line) -> line.contains("Replies here aren't delivered.")));
		assertThat(town.maya().dm().lines()).noneMatch((line) -> line.contains("Buses are late."));
	}

	@Test
	void showsAnsweredQuestionsEvenIfSlackIsBusyOnce(Town town) {
		begins(town, "principals-pulse");
		Card ask = town.maya().dm().card(PULSE);
		town.workspace().failNext("chat.update", 1, Fault.rateLimited(Duration.ofSeconds(1)));
		town.workspace().failNext("chat.update", 1, Fault.http(503));
		ask.clicks("Write…").modal().fills("What one thing should we fix next?", "Buses").submits();
		ask.awaits("What one thing should we fix next?  :white_check_mark:");
	}

	@Test
	void remindsEveryoneAlikeAndCloses(Town town) {
		String id = begins(town, "principals-pulse");
		Person maya = town.maya();
		Person grace = town.person("Grace Kim");
		answers(maya, "Agree");
		passes(town, Duration.ofDays(2), "remind " + id);
		assertThat(grace.dm().card("* closes ").text()).contains(PULSE, "If you’ve already answered, thanks!");
		passes(town, Duration.ofDays(2), "remind " + id);
		await().until(() -> count(grace, "* closes ") == 2);
		await().until(() -> count(maya, "* closes ") == 2);
		Card ask = maya.dm().card("*1.* The central office");
		passes(town, Duration.ofDays(5), "close " + id);
		assertThat(town.person("Rafael Diaz").dm().card("Results: " + PULSE).text())
			.contains("Fewer than five people answered, so nothing is shown.");
		ask.awaits("This survey has closed.");
		assertThat(ask.now().orElseThrow().buttons()).isEmpty();
		assertThat(redis(town).opsForHash().keys(town.id().key("survey", "round", id))).doesNotContain("salt");
		assertThat(redis(town).hasKey(town.id().key("survey", "round", id, "ballots"))).isFalse();
	}

	@Test
	void opensNeitherOnDayOffNorAfterItsEnd(Town town) {
		String id = plannedForSaturday(town);
		passes(town, untilDue(town, "open " + id).plusHours(1), "open " + id);
		town.maya().dm().card(PULSE);
		String missed = plannedForSaturday(town);
		passes(town, untilDue(town, "open " + missed).plusDays(20), "open " + missed);
		assertThat(redis(town).hasKey(town.id().key("survey", "round", missed))).isFalse();
		assertThat(count(town.maya(), "*1.* The central office")).isOne();
	}

	@Test
	void sendsNoReminderAfterItClosed(Town town) {
		String id = begins(town, "principals-pulse");
		passes(town, Duration.ofDays(6), "close " + id);
		assertThat(town.person("Rafael Diaz").dm().card("Results: " + PULSE).text()).contains("nothing is shown");
		assertThat(count(town.maya(), "* closes ")).isZero();
	}

	@Test
	void sendsOneReminderForTwoMissedOnes(Town town) {
		String id = begins(town, "principals-pulse");
		passes(town, Duration.ofDays(4).plusHours(1), "remind " + id);
		assertThat(town.maya().dm().card("* closes ").text()).contains(PULSE);
		passes(town, Duration.ofDays(1), "close " + id);
		town.person("Rafael Diaz").dm().card("Results: " + PULSE);
		assertThat(count(town.maya(), "* closes ")).isOne();
	}

	@Test
	void sendsResultsToLeadersAndNextStepsToPrincipals(Town town) {
		String id = begins(town, "principals-pulse");
		List<Person> principals = principals(town, "n1");
		principals.subList(0, 8).forEach((person) -> answers(person, "Agree"));
		answers(principals.get(8), "Strongly disagree");
		principals(town, "n2").subList(0, 6).forEach((person) -> answers(person, "Disagree"));
		passes(town, Duration.ofDays(9), "close " + id);
		Card all = town.person("Rafael Diaz").dm().card("Results: " + PULSE);
		assertThat(all.text()).contains("15 of 44 answered (34%).", "*53–67%* agree (15 answers)",
				"Not shown: fewer than five answers here");
		Card ofNetwork1 = town.person("Charlene Brown").dm().card("Results: " + PULSE);
		assertThat(ofNetwork1.text()).contains("*89–100%* agree (9 answers)", "district 53–67%");
		assertThat(pictures(town.person("Rafael Diaz"))).containsExactly("Whole district");
		assertThat(all.clicks("Download CSV").ephemeral()).isEqualTo(ResultWords.CSV_COMES);
		assertThat(csv(town.person("Rafael Diaz"))).contains("\"Monthly pulse\",\"2026-",
				"needed.\",\"All\",\"Agree\",8,15,0.53", "needed.\",\"Network 1\",\"Strongly disagree\",0,9,0",
				"needed.\",\"Network 1\",\"withheld\",1,9,", "needed.\",\"Network 3\",\"not shown\",,,");
		assertThat(ofNetwork1.clicks("Download CSV").ephemeral()).isEqualTo(ResultWords.CSV_COMES);
		assertThat(csv(town.person("Charlene Brown"))).contains("\"Network 1\",\"Agree\",8,9")
			.doesNotContain("Network 2");
		Town.says(all, "Share next steps…", "We call within a day & <!here>.");
		assertThat(town.maya().dm().card("You said, we did").text()).contains("Rafael Diaz:",
				"We call within a day &amp; &lt;!here&gt;.");
		assertThat(town.person("Rafael Diaz").dm().card("Sent to 44 people").text()).contains("We call within a day");
		assertThat(count(town.maya(), "You said, we did")).isOne();
	}

	@Test
	void asksPerDepartmentInModalsAndSendsTeamsAndHeadsTheirResults(Town town) {
		town.reloads((yaml) -> yaml.replace("    name: Transportation\n",
				"    name: Transportation\n    head: ULUTHERBANKS\n"));
		String id = begins(town, "support-services");
		principals(town, "n1").subList(0, 6).forEach((person) -> {
			Modal modal = person.dm().card("Support services").clicks("Answer for Transportation…").modal();
			modal.chooses("They get back to us quickly.", "Always")
				.chooses("They're friendly, even on busy days.", "Sometimes")
				.submits();
		});
		passes(town, Duration.ofDays(21), "close " + id);
		Card buses = town.luther().in("#n1-transportation").card("Results: Support services");
		assertThat(buses.text()).contains("*Transportation*  ·  grade *F*", "*83–100%* say often or always (6 answers)",
				"*0–17%* say often or always");
		assertThat(buses.text()).doesNotContain("*IT*");
		assertThat(town.person("Rafael Diaz").dm().card("Results: Support services").text())
			.contains("*Transportation*");
		Card head = town.luther().dm().card("Results: Support services");
		assertThat(head.text()).contains("*Transportation*  ·  grade *F*").doesNotContain("*IT*");
		assertThat(head.clicks("Download CSV").ephemeral()).isEqualTo(ResultWords.CSV_COMES);
		assertThat(csv(town.luther())).contains("Transportation").doesNotContain("IT,");
	}

	@Test
	void keepsCommentsOfOtherNetworksFromNetworkLeaders(Town town) {
		String id = begins(town, "principals-pulse");
		principals(town, "n1").subList(0, 5).forEach((person) -> comments(person, "Ours: buses"));
		principals(town, "n2").subList(0, 5).forEach((person) -> comments(person, "Theirs: heating"));
		passes(town, Duration.ofDays(9), "close " + id);
		town.person("Charlene Brown").dm().card("Results: " + PULSE).clicks("Download CSV");
		assertThat(csv(town.person("Charlene Brown"))).contains("Ours: buses").doesNotContain("Theirs: heating");
		town.person("Rafael Diaz").dm().card("Results: " + PULSE).clicks("Download CSV");
		assertThat(csv(town.person("Rafael Diaz"))).contains("Ours: buses", "Theirs: heating");
	}

	@Test
	void sendsResultsOfOneNetworkToNoOtherNetwork(Town town) {
		Survey all = town.nodes().first().bean(Surveys.class).current().find("support-services").orElseThrow();
		String id = begins(town, town.nodes().first(), new Survey(all.id(), all.kind(), all.name(), all.intro(),
				new Audience.Group("n2"), all.about(), all.rounds(), all.questions()));
		principals(town, "n2").subList(0, 6)
			.forEach((person) -> person.dm()
				.card("Support services")
				.clicks("Answer for Transportation…")
				.modal()
				.chooses("They get back to us quickly.", "Always")
				.submits());
		passes(town, Duration.ofDays(21), "close " + id);
		Card results = town.person("Rafael Diaz").dm().card("Results: Support services");
		Stream.of(town.person("Charlene Brown").id() + " -", town.luther().id() + " n1-transportation")
			.map((one) -> one.split(" "))
			.forEach((reader) -> {
				Person forger = town.person("Rafael Diaz").forges((payload) -> {
					((ObjectNode) payload.path("user")).put("id", reader[0]);
					payload.path("actions")
						.forEach((action) -> ((ObjectNode) action).put("value", id + " " + reader[1]));
				});
				assertThat(forger.dm().card("Results: Support services").clicks("Download CSV").ephemeral())
					.isEqualTo(ResultWords.NOT_YOURS);
			});
		assertThat(results.clicks("Download CSV").ephemeral()).isEqualTo(ResultWords.CSV_COMES);
		assertThat(csv(town.person("Rafael Diaz"))).contains("\"Network 2\"");
		assertThat(count(town.person("Charlene Brown"), "Results: Support services")).isZero();
		assertThat(town.luther().in("#n1-transportation").lines())
			.noneMatch((line) -> line.contains("Results: Support services"));
	}

	@Test
	void revealsNothingWhileOpen(Town town) {
		String id = begins(town, "principals-pulse");
		principals(town, "n1").subList(0, 6).forEach((person) -> answers(person, "Agree"));
		passes(town, Duration.ofDays(9), "close " + id);
		Person rafael = town.person("Rafael Diaz");
		rafael.dm().card("Results: " + PULSE);
		String open = begins(town, "support-services");
		Person forger = rafael.forges((payload) -> {
			if (payload.path("view") instanceof ObjectNode view) {
				view.put("private_metadata", open + " -");
			}
			payload.path("actions").forEach((action) -> ((ObjectNode) action).put("value", open + " -"));
		});
		Card results = forger.dm().card("Results: " + PULSE);
		Modal modal = results.clicks("Share next steps…").modal();
		assertThat(modal.fills(ResultWords.DID_LABEL, "We call.").submits().openModal().orElseThrow().errors())
			.containsValue(ResultWords.STILL_OPEN);
		assertThat(results.clicks("Download CSV").ephemeral()).isEqualTo(ResultWords.STILL_OPEN);
		assertThat(count(town.maya(), "You said, we did")).isZero();
	}

	@Test
	void tellsResultsWhateverOneCommentHolds(Town town) {
		String id = begins(town, "principals-pulse");
		List<Person> principals = principals(town, "n1");
		principals.subList(0, 6).forEach((person) -> answers(person, "Agree"));
		comments(principals.get(0), "&".repeat(700));
		comments(principals.get(1), "a" + "\n>".repeat(499));
		principals.subList(2, 6).forEach((person) -> comments(person, "Buses\n" + "x".repeat(900)));
		passes(town, Duration.ofDays(9), "close " + id);
		Card results = town.person("Rafael Diaz").dm().card("Results: " + PULSE);
		assertThat(results.text())
			.contains("*83–100%* agree (6 answers)", ">Buses\n>xxx", "\n\n>Buses",
					"_1 more comment is in the CSV file._")
			.doesNotContain("&amp;&amp;");
		assertThat(results.clicks("Download CSV").ephemeral()).isEqualTo(ResultWords.CSV_COMES);
		assertThat(csv(town.person("Rafael Diaz"))).contains("&&&");
		Town.says(results, "Share next steps…", "&".repeat(3000));
		town.maya().dm().card("You said, we did");
	}

	@Test
	void sendsLongResultsInParts(Town town) {
		String id = begins(town, "principals-pulse");
		Node node = town.nodes().first();
		List<String> comments = Stream.generate(() -> "y".repeat(3000)).limit(400).toList();
		node.bean(BallotStore.class).stopAnswers(town.id(), id);
		node.bean(BallotStore.class)
			.close(town.id(), id, new RoundResults(44, 44, List.of(), List.of(new RoundResults.Of<>(0, 0,
					new PublishedSlices<>(Optional.of(comments), new TreeMap<>(), new TreeSet<>())))));
		passes(town, Duration.ofDays(9), "close " + id);
		Person rafael = town.person("Rafael Diaz");
		assertThat(rafael.dm().card("Results: " + PULSE).clicks("Download CSV").ephemeral())
			.isEqualTo(ResultWords.CSV_COMES);
		assertThat(await().until(() -> files(rafael, ".csv"), (files) -> files.size() == 2)
			.stream()
			.map(StoredFile::title))
			.containsExactly("Results: Monthly pulse (part 1 of 2)", "Results: Monthly pulse (part 2 of 2)");
	}

	@Test
	void tellsAllFiguresHoweverManyCommentsThereAre(Town town) {
		String id = begins(town, "support-services");
		List<Person> principals = principals(town, "n1").subList(0, 10);
		List<String> departments = List.of("Transportation", "IT", "Operations", "HR");
		principals.forEach((person) -> departments.forEach((department) -> person.dm()
			.card("Support services")
			.clicks("Answer for " + department + "…")
			.modal()
			.chooses("They get back to us quickly.", "Always")
			.fills("What would make their service better?", "Answer: " + "y".repeat(600))
			.submits()));
		passes(town, Duration.ofDays(21), "close " + id);
		Card results = town.person("Rafael Diaz").dm().card("Results: Support services");
		departments.forEach((department) -> assertThat(results.text()).contains("*" + department + "*  ·  grade"));
		assertThat(results.text()).contains("more comments are in the CSV file._", ">Answer: yyy");
		assertThat(results.buttons()).contains("Download CSV", "Share next steps…");
	}

	@Test
	void saysHowManyCommentsAreHidden(Town town) {
		String id = begins(town, "principals-pulse");
		List<Person> principals = principals(town, "n1");
		principals.subList(0, 6).forEach((person) -> answers(person, "Agree"));
		principals.subList(0, 3).forEach((person) -> {
			person.dm()
				.card(PULSE)
				.clicks("Write…")
				.modal()
				.fills("What one thing should we fix next?", "Buses")
				.submits();
			person.dm().card(PULSE).awaits("fix next?  :white_check_mark:");
		});
		passes(town, Duration.ofDays(9), "close " + id);
		assertThat(town.person("Rafael Diaz").dm().card("Results: " + PULSE).text())
			.contains("_3 comments are hidden: fewer than five in a group")
			.doesNotContain("Buses");
	}

	@Test
	void opensAndClosesOnceAcrossNodes(Town town) {
		Node first = town.nodes().first();
		Node second = town.nodes().second();
		AtOnce.all(List.of(() -> begins(town, first, "principals-pulse"),
				() -> begins(town, second, "principals-pulse"), () -> begins(town, first, "principals-pulse")));
		String id = begins(town, "principals-pulse");
		Person maya = town.maya();
		answers(maya, "Agree");
		List<Person> principals = principals(town, "n1");
		principals.forEach((person) -> person.dm().card(PULSE));
		principals.subList(1, 6).forEach((person) -> answers(person, "Agree"));
		DueEntry due = new DueEntry(town.id(), "close " + id, town.nodes().clock().instant());
		AtOnce.all(List.of(() -> ends(first, due), () -> ends(second, due), () -> ends(first, due)));
		Person rafael = town.person("Rafael Diaz");
		assertThat(rafael.dm().card("Results: " + PULSE).text()).contains("6 of 44 answered");
		assertThat(pictures(rafael)).hasSize(1);
		assertThat(count(rafael, "*Results: " + PULSE)).isOne();
		principals.forEach((person) -> assertThat(count(person, PULSE)).isOne());
		keepsItsResults(town, first, id);
	}

	// a slow node counts after everything has been counted and deleted
	private static void keepsItsResults(Town town, Node node, String id) {
		node.bean(BallotStore.class).stopAnswers(town.id(), id);
		node.bean(BallotStore.class).close(town.id(), id, new RoundResults(44, 0, List.of(), List.of()));
		assertThat(node.bean(RoundStore.class).results(town.id(), id)).map(RoundResults::answered).contains(6);
	}

	@Test
	void rejectsForgedButtons(Town town) {
		String id = begins(town, "principals-pulse");
		Person forger = town.maya()
			.forges((payload) -> payload.path("actions")
				.forEach((action) -> ((ObjectNode) action).put("value", id + " 0/0 7")));
		assertThat(forger.dm().card(PULSE).clicks("Agree").ephemeral()).isEqualTo(RoundWords.OLD);
		Person other = town.maya().forges((payload) -> ((ObjectNode) payload.path("user")).put("id", "ULUTHERBANKS"));
		assertThat(other.dm().card(PULSE).clicks("Agree").ephemeral()).isEqualTo(RoundWords.OLD);
		assertThat(answers(town, id, town.maya())).isEmpty();
	}

	@Test
	void givesResultsToNoOneElse(Town town) {
		String id = begins(town, "principals-pulse");
		principals(town, "n1").subList(0, 6).forEach((person) -> answers(person, "Agree"));
		passes(town, Duration.ofDays(9), "close " + id);
		Person rafael = town.person("Rafael Diaz");
		rafael.dm().card("Results: " + PULSE);
		Person forger = rafael.forges((payload) -> ((ObjectNode) payload.path("user")).put("id", town.maya().id()));
		assertThat(forger.dm().card("Results: " + PULSE).clicks("Download CSV").ephemeral())
			.isEqualTo(ResultWords.NOT_YOURS);
		Modal modal = forger.dm().card("Results: " + PULSE).clicks("Share next steps…").modal();
		assertThat(modal.fills(ResultWords.DID_LABEL, "We do nothing.").submits().openModal().orElseThrow().errors())
			.containsValue(ResultWords.NOT_YOURS);
		assertThat(count(town.maya(), "You said, we did")).isZero();
	}

	@Test
	void hidesOtherSurveysFromTeams(Town town) {
		String id = begins(town, "principals-pulse");
		principals(town, "n1").subList(0, 6).forEach((person) -> answers(person, "Agree"));
		passes(town, Duration.ofDays(9), "close " + id);
		Person rafael = town.person("Rafael Diaz");
		rafael.dm().card("Results: " + PULSE);
		Person forger = rafael.forges((payload) -> {
			((ObjectNode) payload.path("user")).put("id", town.luther().id());
			payload.path("actions").forEach((action) -> ((ObjectNode) action).put("value", id + " n1-transportation"));
		});
		assertThat(forger.dm().card("Results: " + PULSE).clicks("Download CSV").ephemeral())
			.isEqualTo(ResultWords.NOT_YOURS);
		Modal modal = forger.dm().card("Results: " + PULSE).clicks("Share next steps…").modal();
		assertThat(modal.fills(ResultWords.DID_LABEL, "A giraffe.").submits().openModal().orElseThrow().errors())
			.containsValue(ResultWords.NOT_YOURS);
		assertThat(count(town.maya(), "You said, we did")).isZero();
	}

	@Test
	void isPartOfTheDigest(Town town) {
		String id = begins(town, "principals-pulse");
		principals(town, "n1").subList(0, 6).forEach((person) -> answers(person, "Agree"));
		passes(town, Duration.ofDays(9), "close " + id);
		Person charlene = town.person("Charlene Brown");
		charlene.dm().card("Results: " + PULSE);
		charlene.runs("/digest this week");
		assertThat(charlene.dm().card("What schools say").text()).contains(PULSE,
				"*83–100%* favorable in Network 1 (6 answers) vs. 83–100% districtwide (6)");
		town.luther().runs("/digest this week");
		town.luther().dm().card("More from this week");
		assertThat(count(town.luther(), "What schools say")).isZero();
	}

	@Test
	void pulseOfOneNetworkIsOnlyInItsLeadersDigest(Town town) {
		weiSees(town, "networks: [n2]");
		String id = begins(town, "principals-pulse");
		principals(town, "n1").subList(0, 6).forEach((person) -> answers(person, "Agree"));
		passes(town, Duration.ofDays(9), "close " + id);
		Survey all = town.nodes().first().bean(Surveys.class).current().find("principals-pulse").orElseThrow();
		Survey one = new Survey("n2-pulse", all.kind(), "Pulse of Network 2", all.intro(), new Audience.Group("n2"),
				all.about(), all.rounds(), all.questions());
		id = begins(town, town.nodes().first(), one);
		principals(town, "n2").subList(0, 6).forEach((person) -> answers(person, one.name(), "Agree"));
		passes(town, Duration.ofDays(9), "close " + id);
		town.person("Rafael Diaz").dm().card("Results: " + one.name());
		assertThat(digest(town.person("Charlene Brown"))).contains(PULSE);
		assertThat(digest(town.person("Rafael Diaz"))).contains(PULSE);
		assertThat(digest(town.person("Wei Zhang"))).contains(one.name(), ": *83–100%* favorable (6 answers)")
			.doesNotContain("districtwide");
	}

	private static void weiSees(Town town, String what) {
		town.reloads((yaml) -> yaml.replace("leaders:\n",
				"leaders:\n  - person: UWEIZHANG\n    sees:\n      " + what + "\n"));
	}

	private static String digest(Person person) {
		person.runs("/digest this week");
		return person.dm().card("What schools say").text();
	}

	@Test
	void sendsPulseOfSchoolsToNoOneWhoOverseesDepartment(Town town) {
		weiSees(town, "departments: [it]");
		String id = begins(town, "principals-pulse");
		principals(town, "n1").subList(0, 5).forEach((person) -> comments(person, "Buses"));
		passes(town, Duration.ofDays(9), "close " + id);
		Person rafael = town.person("Rafael Diaz");
		Card results = rafael.dm().card("Results: " + PULSE);
		Person forger = rafael
			.forges((payload) -> ((ObjectNode) payload.path("user")).put("id", town.person("Wei Zhang").id()));
		assertThat(forger.dm().card("Results: " + PULSE).clicks("Download CSV").ephemeral())
			.isEqualTo(ResultWords.NOT_YOURS);
		assertThat(results.text()).contains(">Buses");
	}

	@Test
	void masksNamesOfStudentsInComments(Town town) {
		String id = begins(town, "principals-pulse");
		principals(town, "n1").subList(0, 5).forEach((person) -> {
			Modal modal = person.dm().card(PULSE).clicks("Write…").modal();
			modal.fills("What one thing should we fix next?", "The bus of Jayden Miller, says Maya Lindgren.")
				.submits();
			person.dm().card(PULSE).awaits(":white_check_mark:");
		});
		passes(town, Duration.ofDays(9), "close " + id);
		assertThat(town.person("Rafael Diaz").dm().card("Results: " + PULSE).text())
			.contains(">The bus of [name hidden], says Maya Lindgren.")
			.doesNotContain("Jayden");
	}

	private static List<String> pictures(Person person) {
		return await().until(() -> files(person, ".png"), (files) -> !files.isEmpty())
			.stream()
			.map(StoredFile::title)
			.toList();
	}

	private static String csv(Person person) {
		StoredFile file = await().until(() -> files(person, ".csv"), (files) -> !files.isEmpty()).get(0);
		return new String(file.content(), StandardCharsets.UTF_8);
	}

	private static List<StoredFile> files(Person person, String ending) {
		return person.dm()
			.messages()
			.stream()
			.flatMap((card) -> card.files().stream())
			.filter((file) -> file.name().endsWith(ending))
			.toList();
	}

	private static void answers(Person person, String option) {
		answers(person, PULSE, option);
	}

	private static void answers(Person person, String survey, String option) {
		Card ask = person.dm().card(survey);
		ask.clicks(option);
		ask.awaits(":white_check_mark:");
	}

	private static void comments(Person person, String words) {
		Card ask = person.dm().card(PULSE);
		ask.clicks("Write…").modal().fills("What one thing should we fix next?", words).submits();
		ask.awaits("fix next?  :white_check_mark:");
	}

	private static DueEntry ends(Node node, DueEntry due) {
		node.bean(Rounds.class).handle(due);
		return due;
	}

	private static String begins(Town town, String survey) {
		return begins(town, town.nodes().first(), survey);
	}

	private static String begins(Town town, Node node, String survey) {
		return begins(town, node, node.bean(Surveys.class).current().find(survey).orElseThrow());
	}

	private static String begins(Town town, Node node, Survey survey) {
		Instant now = town.nodes().clock().instant();
		LocalDateTime local = LocalDateTime.parse("2026-12-01T10:00");
		Occurrence occurrence = new Occurrence(town.id(), "survey-" + survey.id(), local, now, true, Optional.empty());
		node.bean(Rounds.class).begin(survey, occurrence);
		return occurrence.id();
	}

	private static String plannedForSaturday(Town town) {
		LocalDateTime local = LocalDateTime.ofInstant(town.nodes().clock().instant(), ZoneOffset.UTC)
			.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
			.withHour(18)
			.truncatedTo(ChronoUnit.HOURS);
		Occurrence occurrence = new Occurrence(town.id(), "survey-principals-pulse", local,
				local.toInstant(ZoneOffset.UTC), false, Optional.empty());
		Node node = town.nodes().first();
		node.bean(Rounds.class)
			.begin(node.bean(Surveys.class).current().find("principals-pulse").orElseThrow(), occurrence);
		return occurrence.id();
	}

	private static Duration untilDue(Town town, String subject) {
		double at = Objects.requireNonNull(redis(town).opsForZSet().score(town.id().key("due", "survey"), subject));
		return Duration.between(town.nodes().clock().instant(), Instant.ofEpochMilli((long) at));
	}

	// waits until the step is done; it may be due again
	private static void passes(Town town, Duration time, String subject) {
		String key = town.id().key("due", "survey");
		Double before = redis(town).opsForZSet().score(key, subject);
		assertThat(before).isNotNull();
		town.nodes().clock().moveForward(time);
		await().until(() -> !before.equals(redis(town).opsForZSet().score(key, subject)));
	}

	private static List<Person> principals(Town town, String network) {
		return new Audience.Principals().members(town.nodes().first().bean(Directories.class).of(town.id()))
			.stream()
			.filter((member) -> member.slice().equals(network))
			.map((member) -> town.nodes()
				.first()
				.bean(Directories.class)
				.of(town.id())
				.person(member.userId())
				.orElseThrow()
				.name())
			.map(town::person)
			.toList();
	}

	private static Map<String, String> answers(Town town, String id, Person person) {
		Node node = town.nodes().first();
		Ballot ballot = node.bean(Ballots.class)
			.of(node.bean(RoundStore.class).find(town.id(), id).orElseThrow(), person.id());
		return ballot.answers(node.bean(BallotStore.class).read(town.id(), id, ballot.slots()));
	}

	private static Map<String, String> ballots(Town town, String id) {
		return redis(town).<String, String>opsForHash().entries(town.id().key("survey", "round", id, "ballots"));
	}

	private static StringRedisTemplate redis(Town town) {
		return town.nodes().first().bean(StringRedisTemplate.class);
	}

	private static long count(Person person, String text) {
		return person.dm().messages().stream().filter((card) -> card.text().contains(text)).count();
	}

}
