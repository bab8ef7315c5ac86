package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import slacksim.SlackSim;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator's first hour: Switchboard starts before there is an app, and they
 * paste the manifest while it runs.
 */
class SetupModeIntegrationTests {

	private static final HttpClient BROWSER = HttpClient.newHttpClient();

	private static final String TOKEN = "switchboard.slack.bot-token=";

	private static final String SECRET = "switchboard.slack.signing-secret=";

	private static final String CHALLENGE = "{\"type\": \"url_verification\", \"challenge\": \"abc\"}";

	private static final String TODO_URL = "Create the app from manifest.yml";

	private static final String TODO_TOKEN = "set SLACK_BOT_TOKEN to its bot token (xoxb-…)";

	private static final String TODO_SECRET = "Set SLACK_SIGNING_SECRET to your Slack app";

	private final TestClock clock = new TestClock();

	private final SlackSim slack = SlackForTests.start(SimSettings.of(this.clock).withSigningClock(this.clock));

	private final int port = Node.freePort();

	private final SlackApp app = this.slack.app(TwoNodes.SECRET, List.of(Node.url(this.port)))
		.grants(Manifest.scopes())
		.subscribes(Manifest.events());

	private Optional<Node> running = Optional.empty();

	@AfterEach
	void close() {
		stop();
		this.slack.close();
	}

	@Test
	void answersTheChallengeWithoutAToken() {
		Node node = start(TOKEN, SECRET);
		assertThat(page()).contains(TODO_URL, TODO_TOKEN, TODO_SECRET);
		assertThat(this.app.verifiesUrl()).isTrue();
		assertThat(page()).contains(TODO_TOKEN, TODO_SECRET).doesNotContain(TODO_URL);
		assertThat(node.readiness()).isEqualTo(503);
		assertThat(get("/livez")).contains("UP");
		assertThat(get(node.management().resolve("/actuator/health/liveness"))).contains("UP");
	}

	@Test
	void letsNothingElseIn() {
		start(TOKEN, SECRET);
		assertThat(List.of("", "[]", "{", "{\"type\": \"url_verification\"}",
				"{\"type\": \"event_callback\", \"challenge\": \"abc\"}",
				"{\"type\": \"url_verification\", \"challenge\": 1}",
				"{\"type\": \"url_verification\", \"challenge\": \"<b>abc</b>\"}",
				"{\"type\": \"url_verification\", \"challenge\": \"%s\"}".formatted("a".repeat(201)),
				CHALLENGE + " ".repeat(4096)))
			.allSatisfy((body) -> assertThat(unsigned("application/json", body)).isIn(401, 503));
		assertThat(unsigned("application/x-www-form-urlencoded", "command=/request")).isEqualTo(415);
		assertThat(page()).contains(TODO_URL);
		assertThat(unsigned("application/json", CHALLENGE)).isEqualTo(200);
		assertThat(page()).doesNotContain(TODO_URL);
	}

	@Test
	void slowSendersBlockNoOne() throws IOException {
		start(TOKEN, SECRET);
		List<Socket> senders = new ArrayList<>();
		try {
			for (int count = 0; count < 250; count++) {
				Socket sender = new Socket(Node.url(this.port).getHost(), this.port);
				senders.add(sender);
				sender.getOutputStream()
					.write(("POST /slack/events HTTP/1.1\r\nHost: localhost\r\n"
							+ "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")
						.getBytes(StandardCharsets.US_ASCII));
			}
			long start = System.nanoTime();
			assertThat(page()).contains(TODO_URL);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
		}
		finally {
			for (Socket sender : senders) {
				sender.close();
			}
		}
	}

	@Test
	void requiresASignedChallengeOnceThereIsASecret() {
		start(TOKEN, SECRET + TwoNodes.SECRET);
		assertThat(unsigned("application/json", CHALLENGE)).isEqualTo(401);
		assertThat(this.app.verifiesUrl()).isTrue();
		assertThat(this.app.sends("application/json", "{\"type\": \"event_callback\"}")).isEqualTo(503);
		assertThat(page()).contains(TODO_TOKEN).doesNotContain(TODO_SECRET);
		start(TOKEN, SECRET + "secret-of-another-app");
		assertThat(this.app.verifiesUrl()).isFalse();
	}

	@Test
	void needsNoAddressInSocketMode() {
		start(TOKEN, SECRET, "switchboard.slack.app-token=xapp-1");
		assertThat(page()).contains(TODO_TOKEN).doesNotContain(TODO_URL, TODO_SECRET);
		assertThat(this.app.verifiesUrl()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { TOKEN + "xoxb-of-the-tests", SECRET + "secret-of-the-tests" })
	void showsNoSecrets(String setting) {
		String log = Printed.during(() -> {
			start(setting);
			assertThat(page()).doesNotContain("of-the-tests");
		});
		assertThat(log).contains("setup mode").doesNotContain("of-the-tests", "\tat ");
	}

	@Test
	void checksAgainWhatIsMissing(@TempDir Path directory) {
		Path file = directory.resolve("district.yml");
		int redis = Node.freePort();
		String log = Printed.during(() -> {
			start("spring.data.redis.port=" + redis, "switchboard.directory.file=file:" + file);
			assertThat(page()).contains("Describe your district", "Start Redis").doesNotContain(file.toString());
			write(file, "district: {name: Riverbend}");
			assertThat(page()).contains("This file has mistakes. See the log for the list.")
				.doesNotContain("time-zone");
			write(file, district());
			try (RedisForTests found = RedisForTests.on(redis)) {
				assertThat(page()).as("with Redis on port %d", found.port())
					.contains("<strong>District file</strong><br>✓ Done", "<strong>Redis</strong><br>✓ Done");
			}
		});
		assertThat(log).contains("can't be read", "the file has no \"administrators\"", "Redis can't be used: ")
			.doesNotContain("\tat ");
	}

	@Test
	void endsWithAllSettings() {
		start(TOKEN, SECRET);
		assertThat(this.app.verifiesUrl()).isTrue();
		Workspace workspace = this.app.workspace();
		Riverbend.moveInto(workspace);
		assertThat(serve(workspace).readiness()).isEqualTo(200);
		assertThat(unsigned("application/json", CHALLENGE)).isEqualTo(401);
		workspace.person("Maya Lindgren").dm().says("Bus 14 is late");
		workspace.person("Maya Lindgren").dm().card("Send this to the");
	}

	@Test
	void recoversWhenTheUrlIsVerifiedLate() {
		assertThat(this.app.verifiesUrl()).isFalse();
		Workspace workspace = this.app.workspace();
		Riverbend.moveInto(workspace);
		serve(workspace);
		assertThat(workspace.person("Maya Lindgren").runs("/request help").ephemeral()).contains("/request");
		workspace.person("Maya Lindgren").dm().says("Bus 14 is late");
		workspace.events().awaitsQuiet();
		assertThat(workspace.events().sent()).isEmpty();
		assertThat(this.app.verifiesUrl()).isTrue();
		workspace.person("Maya Lindgren").dm().says("Bus 27 is late");
		workspace.person("Maya Lindgren").dm().card("Send this to the");
	}

	private Node serve(Workspace workspace) {
		return start(TwoNodes.settings(RedisForTests.shared(), this.slack, workspace, TwoNodes.DISTRICT)
			.toArray(String[]::new));
	}

	private Node start(String... settings) {
		stop();
		Node node = Node.start(this.port, this.clock, List.of(settings));
		this.running = Optional.of(node);
		return node;
	}

	private void stop() {
		this.running.ifPresent(Node::close);
		this.running = Optional.empty();
	}

	private int unsigned(String contentType, String body) {
		return this.app.sendsUnsigned(contentType, body);
	}

	private String page() {
		return get("/");
	}

	private String get(String path) {
		return get(Node.url(this.port).resolve(path));
	}

	private static String get(URI page) {
		return BROWSER.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).join().body();
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String district() {
		try {
			return new ClassPathResource(Riverbend.FILE).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
