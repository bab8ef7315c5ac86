package org.switchboard;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.Workspaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** The metrics a monitoring system reads. */
@SwitchboardTest
class MetricsIntegrationTests {

	private static final String[] BUSES = { "department=\"transportation\"", "network=\"n1\"" };

	private static final String FILED = "switchboard_requests_filed_total";

	private static final String RESOLVED = "switchboard_requests_resolved_total";

	private static final String ANSWERS = "switchboard_first_answer_seconds_count";

	private static final String CALLS = "switchboard_slack_calls_seconds_count";

	@AfterEach
	void timeIsRealAgain() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void countsEachRequestOnOneNode(Town town) {
		double filed = sum(town, FILED, BUSES);
		double resolved = sum(town, RESOLVED, BUSES);
		double answers = sum(town, ANSWERS, BUSES[0]);
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(key), "Resolve…", "It has come.");
		await().untilAsserted(() -> {
			assertThat(sum(town, FILED, BUSES)).isEqualTo(filed + 1);
			assertThat(sum(town, RESOLVED, BUSES)).isEqualTo(resolved + 1);
			assertThat(sum(town, ANSWERS, BUSES[0])).isEqualTo(answers + 1);
		});
		assertThat(sum(town, "switchboard_first_answer_seconds_bucket", BUSES[0], "le=\"3600.0\"")).isPositive();
	}

	@Test
	void excludesConfidentialRequests(Town town) {
		String[] hr = { "department=\"hr\"", "network=\"n1\"" };
		double filed = sum(town, FILED, hr);
		double buses = sum(town, FILED, BUSES);
		town.mayaAsksInConfidence("A matter");
		town.mayaAsksAboutABus("Bus 14 is late");
		await().until(() -> sum(town, FILED, BUSES) == buses + 1);
		assertThat(sum(town, FILED, hr)).isEqualTo(filed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "switchboard_requests_open", "switchboard_requests_unclaimed" })
	void countsOpenRequests(String name, Town town) {
		town.mayaAsksAboutABus("Bus 14 is late");
		// no other town is still being served
		await().until(() -> first(town).sum(name, BUSES[0]) == 1);
	}

	@Test
	void countsOverdueRequests(Town town) {
		String name = "switchboard_requests_overdue";
		town.mayaAsksAboutABus("Bus 14 is late");
		await().until(() -> first(town).sum(name, BUSES[0]) == 0);
		town.nodes().clock().moveForward(Duration.ofDays(7));
		await().until(() -> first(town).sum(name, BUSES[0]) == 1);
	}

	@Test
	void countsSlackRefusals(Town town) {
		String name = "switchboard_delivery_parked";
		town.workspace().channelCalled("#n1-transportation").withoutBot();
		town.mayaAsksAboutABus("Bus 14 is late");
		await().until(() -> first(town).sum(name) == 1);
		assertThat(sum(town, CALLS, "method=\"chat.postMessage\"", "outcome=\"refused\"")).isPositive();
	}

	@Test
	void timesSlackCalls(Town town) {
		double posts = sum(town, CALLS, "method=\"chat.postMessage\"", "outcome=\"ok\"");
		town.mayaAsksAboutABus("Bus 14 is late");
		await().until(() -> sum(town, CALLS, "method=\"chat.postMessage\"", "outcome=\"ok\"") > posts);
		double refused = first(town).sum(CALLS, "method=\"auth.test\"", "outcome=\"refused\"");
		Workspaces workspaces = town.nodes().first().bean(Workspaces.class);
		assertThatExceptionOfType(SlackRefused.class).isThrownBy(() -> workspaces.join("xoxb-nobody"));
		assertThat(first(town).sum(CALLS, "method=\"auth.test\"", "outcome=\"refused\"")).isEqualTo(refused + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "switchboard_delivery_waiting", "switchboard_delivery_delay_seconds",
			"switchboard_delivery_parked", "switchboard_delivery_stalled_seconds", "switchboard_delivery_paused",
			"switchboard_journal_behind", "switchboard_journal_aside", "switchboard_jobs_stuck",
			"switchboard_requests_overdue" })
	void tellsHowItIsGoing(String name, Town town) {
		await().until(() -> first(town).sum(name) >= 0);
		assertThat(first(town).names()).contains(name);
	}

	@Test
	void namesNoOne(Town town) {
		town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(first(town).text()).doesNotContain(town.maya().id(), "Lindgren", "Bus 14", town.id().value(),
				TwoNodes.SECRET);
	}

	private static Scrape first(Town town) {
		return Scrape.of(town.nodes().first());
	}

	private static double sum(Town town, String name, String... labels) {
		return Stream.of(town.nodes().first(), town.nodes().second())
			.distinct()
			.mapToDouble((node) -> Scrape.of(node).sum(name, labels))
			.sum();
	}

}
