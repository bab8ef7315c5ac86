package org.switchboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a stranger's browser is told, whatever it asks for.
 */
@SwitchboardTest
class SafeAnswersIntegrationTests {

	@ParameterizedTest
	@CsvSource({ "/, 404", "/error, 404", "/error;a=b, 404", "/nothing, 404", "/slack/events, 401", "/livez, 200",
			"/readyz, 200" })
	void sayThatNothingIsToBeKeptOrEmbedded(String path, int status, Town town) throws Exception {
		isSafe(get(town.nodes().first().url().resolve(path)), status);
	}

	@ParameterizedTest
	@CsvSource({ "/, 404", "/error, 404", "/error;a=b, 404", "/nothing, 404", "/slack/events, 404", "/livez, 404",
			"/actuator, 200", "/actuator/nothing, 404", "/actuator/health, 200", "/actuator/prometheus, 200",
			"/actuator/audit/T0NOBODY, 200", "/api, 200", "/api/openapi.yaml, 200", "/api/v1/service, 401" })
	void sayThatOnTheManagementPortToo(String path, int status, Town town) throws Exception {
		isSafe(get(town.nodes().first().management().resolve(path)), status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus",
			"/actuator/quartz", "/actuator/audit/T0NOBODY", "/api", "/api/openapi.yaml", "/api/v1/service" })
	void areNotWhatProgramsAskFor(String path, Town town) throws Exception {
		isSafe(get(town.nodes().first().url().resolve(path)), 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void tellStrangersNothingButUpAndDown(String path, Town town) throws Exception {
		assertThat(get(town.nodes().first().url().resolve(path)).body()).isEqualTo("{\"status\":\"UP\"}");
	}

	private static void isSafe(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.startsWith("default-src 'none'");
		assertThat(answer.headers().firstValue("Server")).isEmpty();
		assertThat(answer.body()).doesNotContain("Exception", "Tomcat");
	}

	private static HttpResponse<String> get(URI url) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
	}

}
