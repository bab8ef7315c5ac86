package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What a stranger's browser gets, whatever it requests. */
@SwitchboardTest
class ResponseSafetyIntegrationTests {

	@ParameterizedTest
	@CsvSource({ "/, 404", "/error, 404", "/error;a=b, 404", "/nothing, 404", "/slack/events, 401", "/livez, 200",
			"/readyz, 200" })
	void forbidCachingAndEmbedding(String path, int status, Town town) throws Exception {
		isSafe(get(town.nodes().first().url().resolve(path)), status);
	}

	@ParameterizedTest
	@CsvSource({ "/, 404", "/error, 404", "/error;a=b, 404", "/nothing, 404", "/slack/events, 404", "/livez, 404",
			"/actuator, 200", "/actuator/nothing, 404", "/actuator/health, 200", "/actuator/prometheus, 200",
			"/actuator/audit/T0NOBODY, 200", "/api, 200", "/api/openapi.yaml, 200", "/api/v1/service, 401" })
	void forbidCachingAndEmbeddingOnTheManagementPort(String path, int status, Town town) throws Exception {
		isSafe(get(town.nodes().first().management().resolve(path)), status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus",
			"/actuator/quartz", "/actuator/audit/T0NOBODY", "/api", "/api/openapi.yaml", "/api/v1/service" })
	void areNotFoundForManagementPaths(String path, Town town) throws Exception {
		isSafe(get(town.nodes().first().url().resolve(path)), 404);
	}

	@ParameterizedTest
	@MethodSource("strangeRequests")
	void areSafeFromEverySource(String head, int status, Town town) {
		for (URI port : List.of(town.nodes().first().url(), town.nodes().first().management())) {
			String log = Printed.during(() -> {
				String answer = answerTo(port, head);
				assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
				isSafe(answer);
			});
			assertThat(log).doesNotContain("ERROR");
		}
	}

	static Stream<Arguments> strangeRequests() {
		return Stream.of(Arguments.of("POST / HTTP/1.1\nHost: a\nContent-Length: 5", 413),
				Arguments.of("PUT /livez HTTP/1.1\nHost: a\nTransfer-Encoding: chunked", 413),
				Arguments.of("POST /nothing HTTP/1.1\nHost: a\nContent-Length: 5\nExpect: 100-continue", 413),
				Arguments.of("POST /nothing HTTP/1.1\nHost: a\nContent-Length: 5\nConnection: Upgrade\nUpgrade: h2c",
						413),
				Arguments.of("POST / HTTP/1.1\nHost: a\nTransfer-Encoding: gzip", 501),
				Arguments.of("POST / HTTP/1.1\nHost: a\nContent-Length: x", 400), Arguments.of("GET / HTTP/1.1", 400),
				Arguments.of("GET / HTTP/1.1\nHost: a\nHost: b", 400), Arguments.of("GET / HTTP/9.9\nHost: a", 505),
				Arguments.of("PRI * HTTP/2.0", 400), Arguments.of("nonsense", 400),
				Arguments.of("GET /%2e%2e/%zz HTTP/1.1\nHost: a", 400), Arguments.of("GET /a|b HTTP/1.1\nHost: a", 400),
				Arguments.of("GET /" + "a".repeat(9000) + " HTTP/1.1\nHost: a", 400),
				Arguments.of("GET / HTTP/1.1\nHost: a\nX: " + "a".repeat(9000), 400),
				Arguments.of("GET / HTTP/1.1\nHost: a" + "\nX: a".repeat(200), 400),
				Arguments.of("TRACE / HTTP/1.1\nHost: a", 405), Arguments.of("CONNECT a:1 HTTP/1.1\nHost: a", 501),
				Arguments.of("POST http://a/slack/events HTTP/1.1\nHost: b\nContent-Length: 5", 413),
				Arguments.of("POST http://a/slack/events HTTP/1.1\nHost: b", 400),
				Arguments.of("GET http://a/nothing HTTP/1.1\nHost: a", 404), Arguments.of("GET /nothing HTTP/1.0", 404),
				Arguments.of("GET /error HTTP/1.1\nHost: a", 404));
	}

	private static String answerTo(URI port, String head) {
		try (Socket sender = new Socket(port.getHost(), port.getPort())) {
			sender.setSoTimeout(10_000);
			sender.getOutputStream().write((head + "\n\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
			sender.shutdownOutput();
			return new String(sender.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// each answer, if several were requested
	private static void isSafe(String answers) {
		long count = answers.lines().filter((line) -> line.startsWith("HTTP/1.1 ")).count();
		assertThat(answers.lines()).filteredOn("X-Content-Type-Options: nosniff"::equals).hasSize((int) count);
		assertThat(answers.lines()).filteredOn("Cache-Control: no-store"::equals).hasSize((int) count);
		assertThat(answers.lines()).filteredOn((line) -> line.startsWith("Content-Security-Policy: default-src 'none'"))
			.hasSize((int) count);
		assertThat(answers).doesNotContain("Exception", "Tomcat", "\r\nServer:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void showStrangersOnlyUpOrDown(String path, Town town) throws Exception {
		assertThat(get(town.nodes().first().url().resolve(path)).body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@Test
	void letNoOneKeepRedisBusy(Town town) throws Exception {
		StringRedisTemplate redis = RedisForTests.shared().template();
		long start = System.nanoTime();
		int stored = 0;
		for (int look = 0; look < 50; look++) {
			assertThat(get(town.nodes().first().url().resolve("/readyz")).statusCode()).isEqualTo(200);
			stored += Boolean.TRUE.equals(redis.delete("sb:health")) ? 1 : 0;
		}
		long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
		assertThat(stored).isLessThanOrEqualTo(2 + (int) seconds / 2);
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
		// except that metrics count exceptions by name
		assertThat(answer.body().replaceAll("(error|exception)=\"[A-Za-z]*\"", "")).doesNotContain("Exception",
				"Tomcat");
	}

	private static HttpResponse<String> get(URI url) throws IOException, InterruptedException {
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
	}

}
