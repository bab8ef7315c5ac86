package org.switchboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import slacksim.SimSettings;
import slacksim.SlackApp;
import slacksim.SlackSim;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the commands of the README as a reader would, one after the other, on an app that
 * has no more than the scopes of the manifest.
 */
class ReadmeIntegrationTests {

	private static final String SECRET = "readme-signing-secret";

	private static final String TOKEN = "xoxb-readme";

	@Test
	@Timeout(60)
	void doesTheMainJob() throws IOException, InterruptedException {
		Assumptions.assumeTrue(hasBashAndCurl(), "bash and curl are at hand");
		Clock clock = Clock.systemUTC();
		RedisForTests redis = RedisForTests.shared();
		int port = Node.freePort();
		try (SlackSim slack = SlackForTests.start(SimSettings.of(clock))) {
			SlackApp app = slack.app(SECRET, List.of(Node.url(port))).grants(Manifest.scopes());
			Riverbend.moveInto(app.workspace("T0DEMO", TOKEN));
			try (Node node = Node.start(port, clock, settings(redis, slack))) {
				assertThat(node).isNotNull();
				String shown = run(commands().replace("localhost:8090", "localhost:" + slack.url().getPort())
					.replace("localhost/6390", "localhost/" + redis.port()));
				assertThat(shown).containsPattern("(Luther Banks|Thuy Nguyen) has REQ-1 already. Nothing was changed.")
					.containsPattern("First answer after [0-9]+ s")
					.containsPattern("Resolved after [0-9]+ s")
					.contains(">It is on its way, ten minutes.", "Luther Banks resolved it: It arrived at 8:05.")
					.containsPattern("\\*2\r\n\\$[0-9]+\r\n[0-9]+\r\n\\$[0-9]+\r\n[0-9]+\r\n")
					.doesNotContain("\"error\"");
			}
		}
	}

	private static List<String> settings(RedisForTests redis, SlackSim slack) {
		return List.of("spring.data.redis.port=" + redis.port(), "switchboard.slack.api-url=" + slack.apiUrl(),
				"switchboard.slack.signing-secret=" + SECRET, "switchboard.slack.bot-token=" + TOKEN,
				"switchboard.directory.file=classpath:" + Riverbend.FILE);
	}

	private static String commands() throws IOException {
		return Pattern.compile("(?s)```bash\n(.*?)```")
			.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((block) -> block.group(1))
			.collect(Collectors.joining());
	}

	private static boolean hasBashAndCurl() throws InterruptedException {
		try {
			return new ProcessBuilder("bash", "-c", "command -v curl").start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String run(String script) throws IOException, InterruptedException {
		Process bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true).start();
		bash.getOutputStream().close();
		String shown = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(bash.waitFor(5, TimeUnit.SECONDS)).isTrue();
		return shown;
	}

}
