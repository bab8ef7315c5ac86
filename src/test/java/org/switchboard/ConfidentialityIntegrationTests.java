package org.switchboard;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import slacksim.ApiCall;
import slacksim.Card;
import slacksim.Fault;
import slacksim.MessageThread;
import slacksim.Modal;
import slacksim.Person;

import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditForTests;
import org.switchboard.request.FiledRef;
import org.switchboard.request.Requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Lives the life of a confidential request, with a marker in all that anyone writes, and
 * then walks every surface for it.
 */
@SwitchboardTest
class ConfidentialityIntegrationTests {

	private static final String MARK = "zebra";

	private static final List<String> OTHERS = List.of("Denise Washington", "Tyrone Ellis", "Charlene Brown",
			"Kenji Watanabe", "Gwen Holloway", "Luther Banks", "Andre Baptiste", "Margaret O'Connell");

	private static final String MAYA = "<@UMAYALINDGREN|maya>";

	// requester, lead, owner, who leads the other team that helps, approver
	private static final List<String> CLEARED = List.of("UMAYALINDGREN", "UANARUIZ", "UBOCHEN", "UGLORIAMENDOZA",
			"URAFAELDIAZ");

	private static final List<String> LOGGERS = List.of("org.switchboard", "com.slack.api", "org.springframework",
			"io.lettuce", "org.quartz", "okhttp3");

	private LogOfTests log;

	@BeforeEach
	void logsEverything() {
		level(Level.DEBUG);
		this.log = new LogOfTests();
	}

	@AfterEach
	void logsAsBefore() {
		this.log.close();
		level(null);
		TwoNodes.shared().clock().showsRealTime();
	}

	private static void level(@Nullable Level level) {
		LOGGERS.forEach((name) -> ((Logger) LoggerFactory.getLogger(name)).setLevel(level));
	}

	@Test
	void showsNowhereElse(Town town) throws Exception {
		town.reloads((yaml) -> yaml.replace("      hiring:\n        mode: sequence",
				"      leave: {mode: any, by: [URAFAELDIAZ]}\n      hiring:\n        mode: sequence"));
		String otherKey = isParked(town);
		String key = livesAWholeLife(town);
		for (String leader : List.of("Charlene Brown", "Rafael Diaz")) {
			assertThat(digestAsCsv(town.person(leader))).contains("week,").doesNotContain(MARK, "REQ-");
		}

		assertThat(notices(town)).as("what a locked phone shows")
			.isNotEmpty()
			.noneMatch((text) -> text.contains(MARK) || text.contains(key));
		// an approver's card is emptied once they have decided
		assertThat(whoReads(town, MARK)).contains(town.maya().id(), town.ana().id(), town.bo().id())
			.isSubsetOf(CLEARED);
		assertThat(whoReads(town, key)).isSubsetOf(CLEARED);
		for (String name : OTHERS) {
			Person person = town.person(name);
			for (String line : List.of("/request " + key, "/request why " + key, "/request mine",
					"/request search leave", "/request search " + MARK, "/request watch " + key, "/switchboard parked",
					"/switchboard jobs")) {
				assertThat(person.runs(line).ephemerals()).as(name + " " + line)
					.map((shown) -> shown.replace("*" + MARK + "*", "").replace("There is no " + key, ""))
					.noneMatch((shown) -> shown.contains(MARK) || shown.contains(key) || shown.contains(otherKey));
			}
			assertThat(person.opensHome().home().awaits("").text()).as(name).doesNotContain(MARK, key);
		}
		for (String line : List.of("audit " + key, "hold " + key, "release " + key, "export " + MAYA,
				"join U0OLD12345 " + MAYA)) {
			assertThat(town.person("Denise Washington").runs("/switchboard " + line).ephemerals()).as(line)
				.noneMatch((shown) -> shown.contains(MARK) || shown.contains(key));
			assertThat(town.person("Gwen Holloway").runs("/switchboard " + line).ephemerals()).as(line)
				.isNotEmpty()
				.noneMatch((shown) -> shown.contains(MARK));
		}
		assertThat(files(town.person("Gwen Holloway"), ".json")).contains(key, "withheld").doesNotContain(MARK);
		assertThat(AuditForTests.all(town.nodes().first().bean(Audit.class), town.id())).isNotEmpty()
			.noneMatch((entry) -> entry.toString().contains(MARK));
		assertThat(town.person("Gwen Holloway").runs("/switchboard parked").note().text()).doesNotContain(otherKey,
				town.ana().id(), town.maya().id());
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			assertThat(Scrape.of(node).text()).doesNotContain(MARK, key);
			assertThat(figures(node, town)).contains("\"rows\"").doesNotContain(MARK, key);
		}
		assertThat(this.log.lines())
			.filteredOn((line) -> line.contains(MARK) || line.contains(key) || line.contains(otherKey))
			.isEmpty();
	}

	private static String livesAWholeLife(Town town) {
		town.maya().dm().says("The " + MARK + " of a clerk");
		Modal form = town.maya().dm().card("Shall this go").clicks("Review and send…").modal();
		Town.fillsIn(form, "HR", "Leave", "The " + MARK + " of a clerk").submits();
		town.maya().dm().card("Sent as");
		String key = Town.keyOf(town.person("Rafael Diaz").dm(), MARK);
		town.person("Rafael Diaz").dm().card(key).clicks("Approve");
		Card anas = town.ana().dm().card(key);
		Town.chooses(anas, "Assign…", "Bo Chen");
		Card bos = town.bo().dm().card(key);
		Town.says(bos, "Reply…", "A " + MARK + " will be told");
		Town.says(bos, "Team-only note…", "No " + MARK + " today");
		MessageThread mayas = town.thread(town.maya().dm().card(key));
		mayas.replies("My " + MARK + " is ill");
		mayas.shares(MARK + ".csv", MARK, "A list of each " + MARK);
		town.thread(anas).awaits("A list of each " + MARK);
		isHelpedWith(town, bos, key);
		Town.says(bos, "Resolve…", "The " + MARK + " is well");
		Town.says(town.maya().dm().card(key).awaits("Done"), "Reopen…", "The " + MARK + " is ill again");
		bos.awaits("Being worked on");
		town.nodes().clock().moveForward(Duration.ofDays(8));
		// what is gathered for half a minute
		await().until(() -> {
			town.nodes().clock().moveForward(Duration.ofMinutes(1));
			return town.bo().dm().messages().stream().anyMatch((one) -> one.text().contains("A confidential request"));
		});
		return key;
	}

	// and can't be linked
	private static void isHelpedWith(Town town, Card bos, String key) {
		bos.clicks("Ask another department…")
			.modal()
			.chooses("Which team should help?", "Network 1 Operations")
			.fills("What should they do?", "Lock up the " + MARK)
			.submits();
		Town.says(town.person("Gloria Mendoza").dm().card(MARK), "Resolve…", "The " + MARK + " is locked up");
		town.thread(bos).awaits("is locked up");
		String bus = town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(bos.buttons()).doesNotContain("Link to another…");
		Modal other = town.luther().in("#n1-transportation").card(bus).clicks("Link to another…").modal();
		other.fills("text", key).submits();
		assertThat(other.errors().values()).isNotEmpty().noneMatch((text) -> text.contains(MARK));
	}

	private static String digestAsCsv(Person leader) {
		leader.runs("/digest this week");
		leader.dm().card("Open for longest").clicks("As CSV");
		return files(leader, ".csv");
	}

	private static String files(Person person, String ending) {
		return await().until(() -> person.dm()
			.messages()
			.stream()
			.flatMap((card) -> card.files().stream())
			.filter((file) -> file.name().endsWith(ending))
			.map((file) -> new String(file.content(), StandardCharsets.UTF_8))
			.collect(Collectors.joining()), (text) -> !text.isEmpty());
	}

	// whose only message comes to nobody
	private static String isParked(Town town) {
		town.workspace().failNext("chat.postMessage", 1, Fault.refusal("user_disabled"));
		Town.fillsIn(town.maya().runs("/request").modal(), "HR", "Payroll and paychecks", "Another " + MARK).submits();
		Person gwen = town.person("Gwen Holloway");
		gwen.dm().message("don't arrive");
		List<FiledRef> all = town.nodes().first().bean(Requests.class).confidentialSince(town.id(), Instant.EPOCH, 10);
		String key = all.get(0).id().toString();
		assertThat(gwen.runs("/switchboard parked").note().text()).contains("A message on a confidential request")
			.doesNotContain(key, town.ana().id(), town.maya().id());
		return key;
	}

	private static List<ApiCall> posts(Town town) {
		return Stream.of("chat.postMessage", "chat.update", "chat.postEphemeral")
			.flatMap((method) -> town.workspace().transcript().calls(method).stream())
			.toList();
	}

	private static List<String> notices(Town town) {
		return posts(town).stream().map((call) -> call.arguments().path("text").stringValue("")).toList();
	}

	// in whose direct messages something is
	private static Set<String> whoReads(Town town, String words) {
		return town.workspace()
			.said()
			.stream()
			.filter((said) -> said.json().toString().contains(words))
			.map((said) -> said.conversation())
			.collect(Collectors.toSet());
	}

	private static String figures(Node node, Town town) throws IOException, InterruptedException {
		LocalDate today = LocalDate.ofInstant(town.nodes().clock().instant(), ZoneId.of("America/New_York"));
		HttpRequest request = HttpRequest
			.newBuilder(node.management()
				.resolve("/api/v1/service?from=" + today.minusWeeks(3) + "&to=" + today
						+ "&by=network,department,category&workspace=" + town.id()))
			.header("Authorization", "Bearer " + TwoNodes.API_TOKEN)
			.build();
		return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

}
