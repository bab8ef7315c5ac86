package org.switchboard;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * No number that people can watch during a week changes because of a confidential
 * request.
 */
@SwitchboardTest
class LiveCountsIntegrationTests {

	private static final List<String> LOOKING = List.of("Rafael Diaz", "Charlene Brown", "Gwen Holloway",
			"Denise Washington", "Margaret O'Connell", "Kenji Watanabe");

	private static final List<String> REPORTED_TO = List.of("Rafael Diaz", "Charlene Brown", "Margaret O'Connell");

	@Test
	void ignoresConfidentialRequests(Town town) throws Exception {
		String bus = town.mayaAsksAboutABus("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(bus), "Reply…", "It is on its way.");
		// nodes recount now and then, and may still report earlier towns
		await().until(() -> Stream.of(town.nodes().first(), town.nodes().second())
			.map(Scrape::of)
			.allMatch((scrape) -> scrape.sum("switchboard_requests_unclaimed") == 0
					&& scrape.sum("switchboard_requests_overdue") == 0));
		Map<String, String> before = counts(town);
		assertThat(before.values()).noneMatch(String::isBlank);
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		assertThat(counts(town)).isEqualTo(before);
		Card anas = town.ana().dm().card(key);
		anas.clicks("Claim");
		Town.says(anas, "Reply…", "It will be told");
		assertThat(counts(town)).isEqualTo(before);
		Town.says(anas, "Resolve…", "It is told");
		anas.awaits("Resolved");
		assertThat(counts(town)).isEqualTo(before);
	}

	private static Map<String, String> counts(Town town) throws IOException, InterruptedException {
		await().until(() -> Stream.of(town.nodes().first(), town.nodes().second())
			.allMatch((node) -> Scrape.of(node).sum("switchboard_journal_behind") == 0));
		Map<String, String> counts = new TreeMap<>();
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			counts.put("metrics " + node.url(), metrics(node));
		}
		for (String by : List.of("network", "department", "network,department,category", "school",
				"urgency,need-tier")) {
			counts.put("figures by " + by, figures(town, by));
		}
		for (String name : LOOKING) {
			counts.put("Home of " + name, town.person(name).opensHome().home().awaits("").text());
		}
		for (String name : REPORTED_TO) {
			counts.put("digest of " + name, digest(town.person(name)));
		}
		counts.put("parked", town.person("Gwen Holloway").runs("/switchboard parked").ephemeral());
		return counts;
	}

	private static String metrics(Node node) {
		return Scrape.of(node)
			.text()
			.lines()
			.filter((line) -> line.matches("switchboard_(requests_|first_answer|delivery_parked).*"))
			.sorted()
			.collect(Collectors.joining("\n"));
	}

	private static String figures(Town town, String by) throws IOException, InterruptedException {
		LocalDate today = LocalDate.ofInstant(town.nodes().clock().instant(), ZoneId.of("America/New_York"));
		HttpRequest request = HttpRequest
			.newBuilder(town.nodes()
				.first()
				.management()
				.resolve("/api/v1/service?from=" + today.minusWeeks(3) + "&to=" + today + "&by=" + by + "&workspace="
						+ town.id()))
			.header("Authorization", "Bearer " + TwoNodes.API_TOKEN)
			.build();
		return HttpClient.newHttpClient()
			.send(request, HttpResponse.BodyHandlers.ofString())
			.body()
			.replaceAll("\"asOf\" ?: ?\"[^\"]*\"", "");
	}

	private static String digest(Person person) {
		long before = digests(person);
		person.runs("/digest this week");
		await().until(() -> digests(person) > before);
		return person.dm().card("Weekly service report").text().replaceAll("<!date[^>]*>", "");
	}

	private static long digests(Person person) {
		return person.dm().lines().stream().filter((line) -> line.contains("Weekly service report")).count();
	}

}
