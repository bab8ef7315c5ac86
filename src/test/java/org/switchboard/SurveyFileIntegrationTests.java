package org.switchboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import slacksim.workspace.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A survey file that changes while Switchboard runs. */
class SurveyFileIntegrationTests {

	@TempDir
	private Path directory;

	@Test
	void administratorsReloadIt() throws IOException {
		Path file = this.directory.resolve("surveys.yml");
		write(file, "", "");
		try (RedisForTests redis = RedisForTests.another();
				LoneNode node = LoneNode.asking(redis, file);
				LoneNode other = LoneNode.asking(redis, file)) {
			Person gwen = node.workspace().person("Gwen Holloway");
			write(file, "kind: engagement", "kind: <engagement>");
			reloads(gwen, "The survey file has mistakes, so the old surveys stay in use:\nline 90: survey engagement "
					+ "has kind \"&lt;engagement&gt;\", which does not exist; did you mean \"engagement\"?");
			write(file, "ask: principals", "ask: principls");
			reloads(gwen, "The surveys are in use: 4 surveys, 34 questions.\n:warning: survey principals-pulse asks "
					+ "\"principls\", which is no network, department or team; did you mean \"principals\"?");
			write(file, "  engagement:", "  belonging:");
			reloads(gwen, "The surveys are in use: 4 surveys, 34 questions.");
			Person elsewhere = other.workspace().person("Gwen Holloway");
			await().untilAsserted(
					() -> assertThat(elsewhere.runs("/switchboard jobs").ephemeral()).contains("survey-belonging")
						.doesNotContain("survey-engagement"));
			Files.delete(file);
			reloads(gwen, "The survey file couldn't be read. The old surveys stay in use.");
		}
	}

	private static void reloads(Person administrator, String answer) {
		administrator.runs("/switchboard reload");
		await().untilAsserted(() -> assertThat(administrator.sees().toString()).contains(answer));
	}

	private static void write(Path file, String was, String is) throws IOException {
		String shipped = new ClassPathResource("surveys.yml").getContentAsString(StandardCharsets.UTF_8);
		Files.writeString(file, shipped.replace(was, is));
	}

}
