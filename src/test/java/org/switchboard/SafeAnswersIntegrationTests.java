package org.switchboard;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a stranger's browser is told, whatever it asks for.
 */
@SwitchboardTest
class SafeAnswersIntegrationTests {

	@ParameterizedTest
	@CsvSource({ "/, 404", "/error, 404", "/error;a=b, 404", "/nothing, 404", "/slack/events, 401" })
	void sayThatNothingIsToBeKeptOrEmbedded(String path, int status, Town town) throws Exception {
		HttpResponse<String> answer = get(town, path);
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

	private static HttpResponse<String> get(Town town, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(town.nodes().first().url().resolve(path)).build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

}
