package org.switchboard;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.redis.connection.DataType;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Person;

import org.switchboard.digest.RecomputedDemo;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

/**
 * The demo as people find it when they start it, on other ports. The README's commands
 * are first, because they count on the key of the first request.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoDistrictIntegrationTests {

	private static final DemoDistrict.Ports PORTS = DemoDistrict.Ports.free();

	private static final String REST = "Open longest";

	private static DemoDistrict demo;

	@BeforeAll
	static void start() {
		demo = DemoDistrict.start(PORTS, Clock.systemUTC());
	}

	@AfterAll
	static void close() {
		demo.close();
	}

	private static String progress(String key) {
		return demo.workspace().person("Rafael Diaz").in("#general").runs("/request " + key).ephemeral();
	}

	private static String search(String name) {
		return demo.workspace().person(name).in("#general").runs("/request search family").ephemeral();
	}

	@Test
	@Order(1)
	@Timeout(120)
	void readmeCommandsWork() throws IOException, InterruptedException {
		ReadmeCommands.work(PORTS);
	}

	@Test
	void hasWeeksOfHistory() {
		assertThat(progress("REQ-62")).contains("Bus 22 has not come", "First response after 14 min", "closed");
		assertThat(progress("REQ-63")).contains("First response after 28 hr");
		assertThat(progress("REQ-74")).contains("First response after 9 min", "Resolved after 1 hr 20 min");
		assertThat(progress("REQ-77")).contains("unassigned");
	}

	@Test
	void matchesTheGuideForLeaders() {
		assertThat(search("Rafael Diaz")).startsWith("No results for *family*");
		assertThat(search("Maya Lindgren")).containsPattern("REQ-C[0-9A-Z]{4}\\*  \\*Leave for a family matter");
		assertThat(progress("REQ-73")).contains("Samira Haddad claimed it").doesNotContain("First response");
	}

	@Test
	void storesOnlyDocumentedKeys() {
		StringRedisTemplate redis = demo.redis().template();
		int found = 0;
		try (Cursor<String> keys = redis.scan(ScanOptions.scanOptions().count(1000).build())) {
			while (keys.hasNext()) {
				String key = keys.next();
				StoredKey documented = StoredKey.of(key.replaceFirst("^sb:\\{T0DEMO\\}:", ""))
					.orElseThrow(() -> new AssertionError("undocumented: " + key));
				boolean expires = redis.getExpire(key) >= 0;
				DataType type = Objects.requireNonNull(redis.type(key));
				// some keys expire while they are read
				if (type != DataType.NONE) {
					documented.expires().ifPresent((told) -> assertThat(expires).as(key).isEqualTo(told));
					assertThat(type.code()).as(key).isEqualTo(documented.shape().replace("sorted set", "zset"));
				}
				found++;
			}
		}
		assertThat(found).isGreaterThan(500);
	}

	@Test
	void sendsReportsOnTime() {
		assertThat(demo.workspace().person("Rafael Diaz").dm().lines())
			.filteredOn((line) -> line.contains("Weekly service report"))
			.hasSizeGreaterThan(9)
			.noneMatch((line) -> line.contains("This report was due"));
	}

	@ParameterizedTest
	@CsvSource({ "Rafael Diaz, ''", "Charlene Brown, n1" })
	void reportsMatchTheRequests(String leader, String network) {
		Person person = demo.workspace().person(leader);
		long before = digests(person);
		Instant now = demo.clock().instant();
		person.in("#general").runs("/digest last week");
		await().until(() -> digests(person) > before);
		RecomputedDemo recomputed = new RecomputedDemo(demo.node(), new WorkspaceId("T0DEMO"), now, network);
		recomputed.checkAboveTheChart(person.dm().card("Weekly service report"));
		recomputed.checkChart(chart(person));
		recomputed.checkBelowTheChart(person.dm().card(REST).text(), demo.history().pulse().counted());
	}

	private static String chart(Person person) {
		List<StoredFile> charts = person.dm().messages().stream().flatMap((card) -> card.files().stream()).toList();
		return charts.get(charts.size() - 1).altText();
	}

	private static long digests(Person person) {
		return person.dm().lines().stream().filter((line) -> line.contains(REST)).count();
	}

	@Test
	void clockRunsOnFromNow() {
		assertThat(demo.clock().instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
	}

	@Test
	void bringsARequestToItsTeam() {
		mayaAsks("Bus 17 is late");
		assertThat(channelOf("Luther Banks").card("Bus 17").text()).contains("Lincoln Elementary", "Unassigned");
	}

	@Test
	void losesRedisUntilItIsBroughtBack() {
		Person maya = demo.workspace().person("Maya Lindgren");
		turn("redis", true);
		assertThat(maya.in("#general").runs("/request mine").ephemeral()).contains("is having trouble right now");
		turn("redis", false);
		await().untilAsserted(() -> assertThat(maya.in("#general").runs("/request mine").ephemeral())
			.doesNotContain("is having trouble right now"));
	}

	@Test
	void tourLeavesTimeForARace() {
		Person maya = mayaAsks("Bus 21 is late");
		maya.dm().card("Bus 21");
		Card card = channelOf("Luther Banks").card("Bus 21");
		turn("refused", true);
		card.clicks("Claim");
		assertThat(channelOf("Thuy Nguyen").card("Bus 21").clicks("Claim").ephemeral())
			.contains("is already assigned to Luther Banks");
		await().atMost(Duration.ofSeconds(30))
			.until(() -> channelOf("Luther Banks").card("Bus 21").text().contains("In progress"));
	}

	private static Person mayaAsks(String summary) {
		Person maya = demo.workspace().person("Maya Lindgren");
		Town.fillsIn(maya.in("#general").runs("/request").modal(), "Transportation", "Late bus", summary).submits();
		return maya;
	}

	private static Conversation channelOf(String name) {
		return demo.workspace().person(name).in("#n1-transportation");
	}

	private static void turn(String trouble, boolean on) {
		String gesture = """
				{"user": "UMAYALINDGREN", "name": "%s", "on": %s}""".formatted(trouble, on);
		HttpRequest request = HttpRequest.newBuilder(Node.url(PORTS.slack()).resolve("/client/T0DEMO/trouble"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(gesture))
			.build();
		assertThat(HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString()).join().body())
			.contains("\"ok\":true");
	}

}
