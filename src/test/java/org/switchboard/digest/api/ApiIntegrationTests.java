package org.switchboard.digest.api;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.measure.Weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the API returns to programs. */
@SwitchboardTest
class ApiIntegrationTests {

	private static final String WEEK = "from=2026-08-24&to=2026-08-30";

	@Test
	void returnsFiguresByWeekAndGroup(Town town) {
		busesAreLate(town, 5);
		JsonNode answer = answer(town, thisWeek(town) + "&by=network,department");
		assertThat(answer.path("timeZone").asString()).isEqualTo("America/New_York");
		assertThat(answer.path("asOf").asString()).isNotEmpty();
		assertThat(answer.path("definitions").asString()).isNotEmpty();
		JsonNode row = rows(answer).get(0);
		assertThat(rows(answer)).hasSize(1);
		assertThat(row.path("week").asString()).isEqualTo(Weeks.of(today(town)).first().toString());
		assertThat(row.at("/group/network/id").asString()).isEqualTo("n1");
		assertThat(row.at("/group/network/name").asString()).isEqualTo("Network 1");
		assertThat(row.at("/group/department/id").asString()).isEqualTo("transportation");
		assertThat(row.path("requests").asLong()).isEqualTo(5);
		assertThat(row.path("openAtTheEnd").asLong()).isEqualTo(5);
		assertThat(row.path("resolved").asLong()).isZero();
		assertThat(row.at("/firstAnswer/medianHours").isNumber()).isTrue();
		assertThat(row.at("/firstAnswer/p90Hours").isNumber()).isTrue();
		assertThat(row.at("/firstAnswer/inTime/share").asDouble()).isEqualTo(1);
		assertThat(row.at("/firstAnswer/inTime/n").asLong()).isEqualTo(5);
		assertThat(row.at("/resolution/medianHours").isNull()).isTrue();
	}

	@Test
	void hidesFiguresOfFewerThanFive(Town town) {
		busesAreLate(town, 4);
		JsonNode row = rows(answer(town, thisWeek(town) + "&by=category")).get(0);
		assertThat(row.at("/group/category/name").asString()).isEqualTo("Late bus");
		assertThat(row.path("requests").asLong()).isEqualTo(4);
		for (String hidden : List.of("/firstAnswer/medianHours", "/firstAnswer/p90Hours", "/firstAnswer/inTime/share",
				"/satisfaction/share", "/satisfaction/n", "/ease/mean", "/ease/n")) {
			assertThat(row.at(hidden).isNull()).as(hidden).isTrue();
		}
	}

	@Test
	void countsConfidentialRequestsOnlyFromFiveInAFinishedWeek(Town town) {
		for (int i = 0; i < 5; i++) {
			town.mayaAsksInConfidence("A matter " + i);
		}
		busesAreLate(town, 1);
		String week = thisWeek(town);
		assertThat(requests(town, week)).isEqualTo(1);
		town.nodes().clock().moveForward(Duration.ofDays(7));
		await().until(() -> requests(town, week) == 6);
		assertThat(requests(town, week + "&by=department")).isEqualTo(6);
		assertThat(requests(town, week + "&by=school")).isEqualTo(1);
		assertThat(requests(town, week + "&by=department,category")).isEqualTo(1);
	}

	@AfterEach
	void timeIsRealAgain() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void hasARowForEachWeekOfTheDistrict(Town town) {
		LocalDate monday = Weeks.of(today(town)).first();
		JsonNode answer = answer(town, "from=" + monday.minusDays(1) + "&to=" + monday);
		assertThat(rows(answer)).extracting((row) -> row.path("week").asString())
			.containsExactly(monday.minusWeeks(1).toString(), monday.toString());
		assertThat(rows(answer)).allSatisfy((row) -> assertThat(row.path("requests").asLong(-1)).isZero());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=2026-08-24                                   | Give to as a date, for example to=2026-08-24.
			from=24.8.2026&to=2026-08-30                      | Give from as a date
			from=2026-08-30&to=2026-08-24                     | from=2026-08-30 is after to=2026-08-24; swap them.
			from=2025-08-01&to=2026-08-30                     | Ask for at most 53 at once
			from=1999-01-01&to=1999-01-02                     | Ask for dates from
			from=-999999999-01-01&to=%2B999999999-01-01       | Ask for dates from
			from=2026-08-24&to=2026-08-30&by=network,planet   | grouped by “planet”. Use network, department
			from=2026-08-24&to=2026-08-30&by=school&by=school | Give by only once
			from=2026-08-24&to=2026-08-30&format=csv          | There is no parameter “format”
			""")
	void saysHowToFixABadQuery(String query, String sentence, Town town) {
		refuses(asks(town, query), sentence);
	}

	@Test
	void asksForTheWorkspaceIfThereAreSeveral(Town town) {
		Request request = Request.of(town.nodes().first(), WEEK).with(TwoNodes.API_TOKEN);
		refuses(request.get(), town.id().value());
		refuses(Request.of(town.nodes().first(), WEEK + "&workspace=T0NOBODY").with(TwoNodes.API_TOKEN).get(),
				"Add workspace=… with one of");
	}

	@Test
	void requiresTheToken(Town town) {
		Request request = Request.of(town.nodes().second(), WEEK + "&workspace=" + town.id());
		for (HttpResponse<String> answer : List.of(request.get(), request.with("").get(),
				request.with(TwoNodes.API_TOKEN + "x").get(), request.with(TwoNodes.API_TOKEN.substring(1)).get(),
				request.header("Basic " + TwoNodes.API_TOKEN).get(), request.header(TwoNodes.API_TOKEN).get())) {
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
			assertThat(answer.body()).contains("Send a token").doesNotContain(TwoNodes.API_TOKEN);
		}
	}

	@Test
	void matchesItsDescription(Town town) {
		busesAreLate(town, 1);
		HttpResponse<String> yaml = Request.to(town.nodes().first(), ApiPages.DESCRIPTION).get();
		Conformity conformity = new Conformity(ApiDescription.read(yaml.body()));
		String all = "&by=network,department,need-tier,category,school,urgency";
		conformity.check(answer(town, thisWeek(town) + all), "ServiceAnswer");
		conformity.check(JsonMapper.shared().readTree(asks(town, "from=yesterday").body()), "Problem");
		assertThat(Request.to(town.nodes().first(), ApiPages.PAGE).get().body())
			.contains("<h1>Switchboard service figures");
	}

	@Test
	void acceptsOnlyGet(Town town) {
		Request request = Request.of(town.nodes().first(), WEEK).with(TwoNodes.API_TOKEN);
		assertThat(request.sends("POST").statusCode()).isEqualTo(405);
		assertThat(request.sends("DELETE").statusCode()).isEqualTo(405);
	}

	@Test
	void needsATokenOfItsOwn(Town town) {
		try (Node third = town.nodes().third(town)) {
			assertThat(Request.of(third, WEEK).get().statusCode()).isEqualTo(401);
			assertThat(Request.of(third, WEEK).with("").get().statusCode()).isEqualTo(401);
			assertThat(Request.of(third, WEEK).with(TwoNodes.API_TOKEN).get().statusCode()).isEqualTo(401);
		}
	}

	private static void busesAreLate(Town town, int buses) {
		for (int i = 0; i < buses; i++) {
			String key = town.mayaAsksAboutABus("Bus 1" + i + " is late");
			Town.says(town.luther().in("#n1-transportation").card(key), "Reply…", "It is on its way.");
		}
		await().until(() -> rows(answer(town, thisWeek(town))).get(0).at("/firstAnswer/inTime/n").asLong() == buses);
	}

	private static long requests(Town town, String query) {
		return rows(answer(town, query)).stream().mapToLong((row) -> row.path("requests").asLong()).sum();
	}

	private static String thisWeek(Town town) {
		return "from=" + today(town) + "&to=" + today(town);
	}

	private static LocalDate today(Town town) {
		return LocalDate.ofInstant(town.nodes().clock().instant(), ZoneId.of("America/New_York"));
	}

	private static JsonNode answer(Town town, String query) {
		HttpResponse<String> response = asks(town, query);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
		return JsonMapper.shared().readTree(response.body());
	}

	private static List<JsonNode> rows(JsonNode answer) {
		return StreamSupport.stream(answer.path("rows").spliterator(), false).toList();
	}

	private static HttpResponse<String> asks(Town town, String query) {
		return Request.of(town.nodes().first(), query + "&workspace=" + town.id()).with(TwoNodes.API_TOKEN).get();
	}

	private static void refuses(HttpResponse<String> answer, String sentence) {
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
		assertThat(JsonMapper.shared().readTree(answer.body()).path("detail").asString()).contains(sentence);
	}

}
