package org.switchboard.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.Node;
import org.switchboard.Printed;
import org.switchboard.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What the district's programs may do on a management port that other machines can reach.
 * The node is in setup mode, which has the same protection and needs nothing else.
 */
class TokenIntegrationTests {

	private static final String BI = "bi-0123456789abcdef";

	private static final String SIEM = "siem-0123456789abcdef";

	private static final String PROMETHEUS = "prometheus-0123456789abcdef";

	private static final List<String> LINES = List.of("bi service " + BI, "siem audit,quartz " + SIEM,
			"monitoring prometheus,info " + PROMETHEUS);

	private static final HttpClient PROGRAM = HttpClient.newHttpClient();

	private static final int LIMIT = 20;

	private static final TestClock clock = new TestClock();

	@TempDir
	private static Path directory;

	private static Path file;

	private static Node node;

	@BeforeAll
	static void start() throws IOException {
		file = directory.resolve("tokens");
		Files.write(file, LINES);
		node = Node.start(Node.freePort(), clock,
				List.of("management.server.address=0.0.0.0", "switchboard.api.tokens=file:" + file,
						"switchboard.api.calls-per-minute=" + LIMIT, "switchboard.slack.bot-token=",
						"spring.main.banner-mode=off"));
	}

	@AfterAll
	static void stop() {
		node.close();
	}

	@BeforeEach
	void anotherMinute() throws IOException {
		Files.write(file, LINES);
		clock.shows(clock.instant().plusSeconds(60).truncatedTo(ChronoUnit.MINUTES));
	}

	@ParameterizedTest
	@CsvSource({ "/actuator/prometheus, " + PROMETHEUS, "/actuator/info, " + PROMETHEUS, "/actuator/quartz, " + SIEM,
			"/actuator/quartz/jobs, " + SIEM })
	void openTheirScopes(String path, String token) throws Exception {
		assertThat(get(path, token).statusCode()).isEqualTo(200);
		assertThat(get(path, "").statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource({ "/actuator/prometheus, " + BI, "/actuator/prometheus, " + SIEM, "/actuator/quartz, " + PROMETHEUS,
			"/actuator/info, " + SIEM, "/actuator/audit/T1, " + PROMETHEUS, "/actuator/env, " + SIEM,
			"/api/v1/service, " + SIEM })
	void openNothingElse(String path, String token) throws Exception {
		HttpResponse<String> answer = get(path, token);
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"insufficient_scope\"");
		assertThat(answer.body()).contains("switchboard.api.tokens", "scope").doesNotContain(token);
		isSafe(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", BI + "x", "bi", "bi-0123456789abcde", "Bearer", "{bcrypt}" })
	void areRejectedIfWrong(String token) throws Exception {
		for (String path : List.of("/api/v1/service", "/actuator/info", "/actuator/prometheus", "/actuator/audit/T1")) {
			HttpResponse<String> answer = get(path, token);
			assertThat(answer.statusCode()).isEqualTo(401);
			assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
			isSafe(answer);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc" })
	void stopTheStartIfEasyToGuess(String weak) throws IOException {
		Path wrong = Files.writeString(directory.resolve("wrong"), "siem audit " + weak);
		String log = Printed.during(() -> assertThatException().isThrownBy(() -> Node.start(Node.freePort(), clock,
				List.of("switchboard.api.tokens=file:" + wrong, "spring.main.banner-mode=off"))));
		assertThat(log)
			.contains("line 1: this token is too easy to guess",
					"Fix the file, or choose another with switchboard.api.tokens.")
			.doesNotContain("\tat ", "audit " + weak);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health/liveness", "/livez" })
	void areNotNeededForPublicPaths(String path) throws Exception {
		URI port = path.startsWith("/actuator") ? node.management() : node.url();
		assertThat(get(URI.create(port + path), "").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator//prometheus", "//actuator/prometheus", "/actuator/%70rometheus",
			"/actuator;a=b/prometheus", "/actuator/prometheus;a=b", "/actuator/health/../prometheus",
			"/actuator/health/%2e%2e/prometheus", "/actuator/health;/../prometheus", "/./actuator/prometheus",
			"/Actuator/prometheus", "/api/../actuator/prometheus", "/api/v1/../../actuator/prometheus",
			"/api/openapi.yaml/../../actuator/prometheus", "/actuator/quartz/../prometheus",
			"/actuator/prometheus.json" })
	void areNotPassedByForgedPaths(String path) throws Exception {
		for (String token : List.of("", BI, SIEM)) {
			HttpResponse<String> answer = get(path, token);
			assertThat(answer.statusCode()).isIn(400, 401, 403, 404);
			assertThat(answer.body()).doesNotContain("jvm_");
		}
	}

	@Test
	void areRevokedWhenTheirLineIsRemoved() throws Exception {
		assertThat(get("/actuator/prometheus", PROMETHEUS).statusCode()).isEqualTo(200);
		Files.write(file, LINES.subList(0, 2));
		assertThat(get("/actuator/prometheus", PROMETHEUS).statusCode()).isEqualTo(401);
		assertThat(get("/actuator/quartz", SIEM).statusCode()).isEqualTo(200);
		Files.writeString(file, "monitoring prometheus new-0123456789abcdef");
		assertThat(get("/actuator/prometheus", PROMETHEUS).statusCode()).isEqualTo(401);
		assertThat(get("/actuator/prometheus", "new-0123456789abcdef").statusCode()).isEqualTo(200);
	}

	@Test
	void areRejectedWhileTheFileIsMissingOrBroken() {
		String log = Printed.during(() -> {
			isClosedTo(PROMETHEUS, "monitoring prometheus " + PROMETHEUS + "\nsiem audit weak-one");
			isClosedTo(PROMETHEUS, "");
		});
		assertThat(log).containsOnlyOnce("rejecting all tokens")
			.contains("line 2: this token is too easy to guess")
			.doesNotContain("weak-one", PROMETHEUS);
	}

	private void isClosedTo(String token, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		assertThat(status("/actuator/prometheus", token)).isEqualTo(401);
		assertThat(status("/actuator/prometheus", token)).isEqualTo(401);
	}

	@Test
	void areRateLimited() throws Exception {
		String log = Printed.during(() -> {
			for (int call = 0; call < LIMIT; call++) {
				assertThat(status("/actuator/quartz", SIEM)).isEqualTo(200);
			}
			assertThat(status("/actuator/quartz", SIEM)).isEqualTo(429);
			assertThat(status("/actuator/audit/T1", SIEM)).isEqualTo(429);
		});
		assertThat(log).containsOnlyOnce("siem went over its limit of 20 calls a minute").doesNotContain(SIEM);
		HttpResponse<String> answer = get("/actuator/quartz", SIEM);
		assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
		assertThat(answer.body()).contains("Retry-After");
		isSafe(answer);
		assertThat(get("/actuator/prometheus", PROMETHEUS).body())
			.contains("switchboard_api_calls_total{status=\"429\",token=\"siem\"} 3.0",
					"switchboard_api_calls_total{status=\"401\",token=\"none\"}",
					"switchboard_api_calls_total{status=\"200\",token=\"siem\"}")
			.doesNotContain(SIEM, PROMETHEUS);
		anotherMinute();
		assertThat(get("/actuator/quartz", SIEM).statusCode()).isEqualTo(200);
	}

	private int status(String path, String token) {
		try {
			return get(path, token).statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
		return get(URI.create(node.management() + path), token);
	}

	private static HttpResponse<String> get(URI url, String token) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(url).header("Authorization", "Bearer " + token).build();
		return PROGRAM.send(request, BodyHandlers.ofString());
	}

	private static void isSafe(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
	}

}
