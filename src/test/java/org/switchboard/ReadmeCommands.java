package org.switchboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;

import org.switchboard.wording.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the README's commands in order on the demo, as a reader would. */
final class ReadmeCommands {

	// Redis's answer to a query for two numbers
	private static final Pattern STORED = Pattern.compile("\\*2\r\n\\$\\d+\r\n(\\d+)\r\n\\$\\d+\r\n(\\d+)\r\n");

	private ReadmeCommands() {
	}

	/**
	 * Checks what they show, or skips the test without bash and curl.
	 * @param ports those of a demo in which nobody has asked anything yet
	 */
	static void work(DemoDistrict.Ports ports) throws IOException, InterruptedException {
		Assumptions.assumeTrue(hasBashAndCurl(), "bash and curl are at hand");
		String shown = run(commands().replace("localhost:8090", "localhost:" + ports.slack())
			.replace("localhost/6390", "localhost/" + ports.redis()));
		assertThat(shown)
			.containsPattern("REQ-78 is already assigned to (Luther Banks|Thuy Nguyen). Nothing was changed.")
			.contains(">It is on its way, ten minutes.", "Luther Banks resolved it: It arrived at 8:05.")
			.doesNotContain("\"error\"");
		Matcher stored = STORED.matcher(shown);
		assertThat(stored.find()).isTrue();
		assertThat(shown).contains("First response after " + words(stored.group(1)) + ",",
				"Resolved after " + words(stored.group(2)) + ",");
	}

	private static String words(String millis) {
		return Formats.duration(Duration.ofMillis(Long.parseLong(millis)));
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
