package slacksim;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import slacksim.gallery.BoltNode;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs what the simulator's README says, as a reader would. */
class SimulatorReadmeTests {

	private static final String GREETING = """
			[{"type":"section","text":{"type":"mrkdwn","text":"Hello"}},
			 {"type":"actions","elements":[
			  {"type":"button","action_id":"wave","text":{"type":"plain_text","text":"Wave"}}]}]
			""";

	private final String readme = read("src/simulator/README.md");

	private Optional<BoltNode> started = Optional.empty();

	private static String read(String path) {
		try {
			return Files.readString(Path.of(path));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String blocks(String language) {
		return Pattern.compile("(?s)```" + language + "\n(.*?)```")
			.matcher(this.readme)
			.results()
			.map((block) -> block.group(1))
			.collect(Collectors.joining("\n"));
	}

	private URI startYourBot(String apiUrl, String signingSecret, String botToken) {
		BoltNode node = BoltNode.start(apiUrl, signingSecret, botToken);
		this.started = Optional.of(node);
		node.app().command("/hello", (request, context) -> {
			context.client()
				.chatPostMessage((post) -> post.channel(request.getPayload().getChannelId())
					.text("Hello")
					.blocksAsString(GREETING));
			return context.ack();
		});
		node.app().blockAction("wave", (request, context) -> {
			context.respond("You waved.");
			return context.ack();
		});
		return node.url();
	}

	@AfterEach
	void close() {
		this.started.ifPresent(BoltNode::close);
	}

	@Test
	void testsBotInJava() {
		SlackSim slack = SlackSim.start(0, Clock.systemUTC());
		URI bot = startYourBot(slack.apiUrl(), "a-secret", "xoxb-a-token");
		Workspace workspace = slack.app("a-secret", List.of(bot)).workspace("T01", "xoxb-a-token");
		Person ana = workspace.user("U01", "Ana Ruiz", "ana@school.example");
		workspace.channel("C01", "general", "U01");

		Conversation general = ana.in("#general");
		assertThat(general.runs("/hello").status()).isEqualTo(200);
		Card greeting = general.card("Hello");
		assertThat(greeting.clicks("Wave").ephemeral()).isEqualTo("You waved.");
		slack.close();
	}

	@Test
	void showsTheTestAsItIs() {
		String test = read("src/test/java/slacksim/SimulatorReadmeTests.java");
		assertThat(blocks("java").lines().filter((line) -> !line.isBlank())).hasSizeGreaterThan(5)
			.allSatisfy((line) -> assertThat(test).contains("\t\t" + line + "\n"));
	}

	@Test
	void testsBotOverHttp() throws IOException, InterruptedException {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is at hand");
		try (SlackSimServer server = SlackSimServer.open(0)) {
			server.tells(startYourBot(server.sim().apiUrl(), SlackSimServer.SIGNING_SECRET, SlackSimServer.BOT_TOKEN)
				.toString());
			Process bash = new ProcessBuilder("bash", "-c",
					blocks("bash").replace("localhost:8090", "127.0.0.1:" + server.sim().url().getPort()))
				.redirectErrorStream(true)
				.start();
			String shown = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(shown).contains("You waved.", "\"Wave\"", "chat.postMessage").doesNotContain("\"error\"");
		}
	}

	@Test
	void namesTheSecretsAndTheProgram() {
		assertThat(this.readme).contains("`" + SlackSimServer.SIGNING_SECRET + "`",
				"`" + SlackSimServer.BOT_TOKEN + "`", "main-class=" + SlackSimServer.class.getName());
	}

	@Test
	void describesEveryPackage() throws IOException {
		try (Stream<Path> packages = Files.list(Path.of("src/simulator/java/slacksim"))) {
			assertThat(packages.filter(Files::isDirectory).map((path) -> "| `" + path.getFileName() + "` | "))
				.hasSizeGreaterThan(10)
				.allSatisfy((row) -> assertThat(this.readme).contains(row));
		}
	}

}
