package org.switchboard;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import slacksim.calls.ApiCall;
import slacksim.conversations.ShownMessage;
import slacksim.faults.Fault;
import slacksim.workspace.Person;

import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditForTests;
import org.switchboard.request.DatedRequestId;
import org.switchboard.request.Requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Walks every surface looking for what was written in the life of a confidential request.
 */
@SwitchboardTest
class ConfidentialityIntegrationTests {

	// includes people who were involved before it ended
	private static final List<String> WALKED = List.of("Ana Ruiz", "Bo Chen", "Gloria Mendoza", "Margaret O'Connell",
			"Rafael Diaz", "Charlene Brown", "Tyrone Ellis", "Kenji Watanabe", "Gwen Holloway", "Luther Banks",
			"Andre Baptiste");

	// sent only to the person who just typed or clicked, or to no one yet
	private static final Set<String> ANSWERS = Set.of("views.open", "views.update", "response_url",
			"files.getUploadURLExternal");

	private static final String MAYA = "<@UMAYALINDGREN|maya>";

	private static final List<String> LOGGERS = List.of("org.switchboard", "com.slack.api", "org.springframework",
			"io.lettuce", "org.quartz", "okhttp3", "org.apache", "org.java_websocket");

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
		TwoNodes.shared().clock().startsAgain();
	}

	private static void level(@Nullable Level level) {
		LOGGERS.forEach((name) -> ((Logger) LoggerFactory.getLogger(name)).setLevel(level));
	}

	@Test
	void confidentialTextShowsOnlyToReaders(Town town) throws Exception {
		String otherKey = isParked(town);
		ConfidentialLife life = new ConfidentialLife(town, otherKey);
		life.happens();
		List<Person> others = town.workspace()
			.people()
			.stream()
			.map((user) -> town.person(user.id()))
			.filter((person) -> WALKED.contains(person.user().realName()))
			.filter((person) -> !life.mayRead(person.id(), Secret.OPEN, now(town)))
			.toList();
		assertThat(others).extracting((person) -> person.user().realName()).containsExactlyInAnyOrderElementsOf(WALKED);
		isSentToReadersAlone(town, life);
		others.forEach((person) -> findsNothing(town, life, person));
		reportsTellNothing(town);
		isWithheldFromAdministrators(town, life.key(), otherKey);
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			assertThat(Scrape.of(node).text()).contains("switchboard_").doesNotContain(life.key(), otherKey);
			assertThat(Secret.in(Scrape.of(node).text())).isEmpty();
		}
		staysWithReadersAlone(town, life);
		life.losesThemAfterItsEnd();
		isSentToReadersAlone(town, life);
		staysWithReadersAlone(town, life);
		assertThat(this.log.lines()).filteredOn((line) -> isAbout(line, life.key(), otherKey)).isEmpty();
	}

	// right after its readers changed
	private static void staysWithReadersAlone(Town town, ConfidentialLife life) {
		await().untilAsserted(() -> assertThat(left(town, life)).isEmpty());
	}

	// what can be read now
	private static List<String> left(Town town, ConfidentialLife life) {
		List<String> left = new ArrayList<>();
		// no one can take back what someone else wrote
		for (ShownMessage said : town.workspace().said()) {
			Secret.in(said.json().toString())
				.filter((secret) -> !said.conversation().equals(said.json().path("user").stringValue("")))
				.filter((secret) -> !life.mayRead(said.conversation(), secret, now(town)))
				.forEach((secret) -> left.add(said.conversation() + " still has " + secret + " in " + said.json()));
		}
		return left;
	}

	private static boolean isAbout(String text, String... keys) {
		return Secret.in(text).findAny().isPresent() || Stream.of(keys).anyMatch(text::contains);
	}

	private static Instant now(Town town) {
		return town.nodes().clock().instant();
	}

	// judged at the time it was sent, whatever is there now
	private static void isSentToReadersAlone(Town town, ConfidentialLife life) {
		Map<String, String> people = town.workspace()
			.said()
			.stream()
			.collect(Collectors.toMap(ShownMessage::channel, ShownMessage::conversation, (one, same) -> one));
		Set<Secret> found = EnumSet.noneOf(Secret.class);
		List<String> leaks = new ArrayList<>();
		for (ApiCall call : town.workspace().transcript().calls()) {
			String reader = people.getOrDefault(recipient(call), recipient(call));
			Secret.in(call.arguments().toString())
				.filter((secret) -> !ANSWERS.contains(call.method()))
				.peek(found::add)
				.filter((secret) -> !life.mayRead(reader, secret, call.at()))
				.forEach((secret) -> leaks.add(reader + " was sent " + secret + " in " + call));
		}
		assertThat(leaks).isEmpty();
		assertThat(found).containsExactlyInAnyOrder(Secret.values());
		assertThat(notices(town)).as("what a locked phone shows")
			.isNotEmpty()
			.noneMatch((text) -> isAbout(text, life.key()));
	}

	private static String recipient(ApiCall call) {
		return Stream.of("user", "user_id", "channel", "channel_id")
			.map((name) -> call.arguments().path(name).stringValue(""))
			.filter((id) -> !id.isEmpty())
			.findFirst()
			.orElse("nobody known");
	}

	private static void findsNothing(Town town, ConfidentialLife life, Person person) {
		String key = life.key();
		List<String> lines = new ArrayList<>(List.of("/request " + key, "/request why " + key, "/request mine",
				"/request search leave", "/request follow " + key, "/switchboard parked", "/switchboard jobs"));
		Secret.all().forEach((secret) -> lines.add("/request search " + secret));
		for (String line : lines) {
			String asked = line.substring(line.lastIndexOf(' ') + 1);
			assertThat(person.runs(line).ephemerals()).as("%s %s", person.user().realName(), line)
				.isNotEmpty()
				.map((shown) -> shown.replace("*" + asked + "*", "").replace(asked + " doesn't exist", ""))
				.noneMatch((shown) -> tells(town, life, person, shown));
		}
		assertThat(person.opensHome().home().awaits("").text()).as(person.user().realName())
			.isNotBlank()
			.matches((shown) -> !tells(town, life, person, shown));
	}

	private static boolean tells(Town town, ConfidentialLife life, Person person, String shown) {
		return Stream.of(life.key(), life.parkedKey()).anyMatch(shown::contains)
				|| Secret.in(shown).anyMatch((secret) -> !life.mayRead(person.id(), secret, now(town)));
	}

	// each has something to report
	private static void reportsTellNothing(Town town) throws Exception {
		for (String leader : List.of("Charlene Brown", "Rafael Diaz")) {
			String csv = digestAsCsv(town.person(leader));
			assertThat(csv).contains("\"week\",", "Transportation").doesNotContain("REQ-");
			assertThat(Secret.in(csv)).isEmpty();
		}
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			String figures = figures(node, town);
			assertThat(figures).contains("\"Late bus\"").doesNotContain("REQ-");
			assertThat(Secret.in(figures)).isEmpty();
		}
	}

	private static void isWithheldFromAdministrators(Town town, String key, String otherKey) {
		Person gwen = town.person("Gwen Holloway");
		for (String line : List.of("audit " + key, "hold " + key, "release " + key, "export " + MAYA,
				"join U0OLD12345 " + MAYA)) {
			assertThat(town.luther().runs("/switchboard " + line).ephemerals()).as(line)
				.noneMatch((shown) -> isAbout(shown, key));
			assertThat(gwen.runs("/switchboard " + line).ephemerals()).as(line)
				.isNotEmpty()
				.noneMatch((shown) -> isAbout(shown, otherKey));
		}
		assertThat(files(gwen, ".json")).contains(key, "withheld", "Bus 14 is late");
		assertThat(Secret.in(files(gwen, ".json"))).isEmpty();
		assertThat(AuditForTests.all(town.nodes().first().bean(Audit.class), town.id())).isNotEmpty()
			.noneMatch((entry) -> Secret.in(entry.toString()).findAny().isPresent());
		assertThat(gwen.runs("/switchboard parked").note().text()).doesNotContain(otherKey, town.ana().id(),
				town.maya().id());
	}

	private static String digestAsCsv(Person leader) {
		leader.runs("/digest this week");
		leader.dm().card("Open longest").clicks("Download CSV");
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

	// its only message reaches no one
	private static String isParked(Town town) {
		town.workspace().failNext("chat.postMessage", 1, Fault.refusal("user_disabled"));
		Town.fillsIn(town.maya().runs("/request").modal(), "HR", "Payroll and paychecks", "Another " + Secret.PARKED)
			.submits();
		Person gwen = town.person("Gwen Holloway");
		gwen.dm().message("aren't being delivered");
		List<DatedRequestId> all = town.nodes()
			.first()
			.bean(Requests.class)
			.confidentialSince(town.id(), Instant.EPOCH, 10);
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
		List<ApiCall> files = town.workspace().transcript().calls("files.completeUploadExternal");
		return Stream
			.concat(posts(town).stream().map((call) -> call.arguments().path("text")),
					files.stream().map((call) -> call.arguments().path("initial_comment")))
			.map((text) -> text.stringValue(""))
			.toList();
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
