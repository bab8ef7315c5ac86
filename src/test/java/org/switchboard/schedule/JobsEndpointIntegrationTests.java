package org.switchboard.schedule;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What anyone with access to the management port can read about the jobs, and what they
 * can't do.
 */
@SwitchboardTest
class JobsEndpointIntegrationTests {

	private static HttpResponse<String> asks(String path, HttpRequest.Builder request)
			throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(request.uri(TwoNodes.shared().first().management().resolve("/actuator/" + path)).build(),
					BodyHandlers.ofString());
	}

	@Test
	void listsJobsWithTheirTimes() throws IOException, InterruptedException {
		assertThat(asks("quartz/jobs/DEFAULT/due-sweep", HttpRequest.newBuilder()).body()).contains("Sends reminders",
				"nextFireTime");
	}

	@Test
	void showsNextTimeOfRecurringJob(Town town) {
		await().untilAsserted(
				() -> assertThat(asks("quartz/triggers/" + town.id() + "/retention", HttpRequest.newBuilder()).body())
					.contains("0 30 2 * * *", "\"timeZone\":\"America/", "nextFireTime"));
	}

	@Test
	void startsNoJob() throws IOException, InterruptedException {
		HttpRequest.Builder start = HttpRequest.newBuilder()
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"state\":\"running\"}"));
		// bodies are read only at Slack's endpoints
		assertThat(asks("quartz/jobs/DEFAULT/due-sweep", start).statusCode()).isEqualTo(413);
		assertThat(asks("quartz/jobs/DEFAULT/due-sweep", HttpRequest.newBuilder().POST(BodyPublishers.noBody()))
			.statusCode()).isEqualTo(405);
	}

	@Test
	void reportsStuckJobsSeparately() throws IOException, InterruptedException {
		assertThat(asks("health/jobs", HttpRequest.newBuilder()).body()).isEqualTo("{\"status\":\"UP\"}");
	}

}
