package org.switchboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that the metrics on the dashboard and the operating page exist. */
@SwitchboardTest
class DashboardIntegrationTests {

	private static final Pattern STEP = Pattern.compile("le=\"[0-9.]+\"");

	private static final Pattern METRIC = Pattern.compile("\\b(switchboard|http|logback|jvm)_[a-z_]+");

	private final JsonNode dashboard = JsonMapper.shared()
		.readTree(Files.readString(Path.of("docs/grafana/switchboard.json")));

	DashboardIntegrationTests() throws IOException {
	}

	@Test
	void showsOnlyExistingMetrics(Town town) {
		town.mayaAsksAboutABus("Bus 14 is late");
		town.nodes().first().readiness();
		Scrape scrape = Scrape.of(town.nodes().first());
		List<String> questions = Stream
			.concat(this.dashboard.findValuesAsString("expr").stream(),
					this.dashboard.findValuesAsString("definition").stream())
			.toList();
		assertThat(questions).hasSizeGreaterThan(20).allSatisfy((question) -> {
			assertThat(metrics(question)).isNotEmpty();
			assertThat(scrape.names()).containsAll(metrics(question));
			assertThat(found(STEP, question)).allMatch(scrape.text()::contains);
		});
	}

	@Test
	void queriesOnlyTheChosenSource() {
		assertThat(this.dashboard.findValues("datasource")).isNotEmpty()
			.allSatisfy((source) -> assertThat(source.path("uid").asString()).isEqualTo("${datasource}"));
	}

	@Test
	void explainsEachMetric(Town town) throws IOException {
		String page = Files.readString(Path.of("docs/operating.md"));
		Set<String> own = Scrape.of(town.nodes().first())
			.names()
			.stream()
			.filter((name) -> name.startsWith("switchboard_"))
			// suffixes of a histogram
			.map((name) -> name.replaceFirst("_seconds_(bucket|count|sum|max)$", "_seconds"))
			.collect(Collectors.toSet());
		Set<String> told = metrics(page);
		assertThat(told).isSubsetOf(own);
		assertThat(own).isSubsetOf(told);
	}

	private static Set<String> metrics(String text) {
		return found(METRIC, text);
	}

	private static Set<String> found(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

}
