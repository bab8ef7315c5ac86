package org.switchboard.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.switchboard.yaml.Mistakes;

import static org.assertj.core.api.Assertions.assertThat;

class SurveyDocumentationTests {

	private static final String FENCE = "```yaml\n";

	@Test
	void showsCompleteFile() throws IOException {
		String page = Files.readString(Path.of("docs/configuration.md"));
		String part = page.substring(page.indexOf("## The survey file"));
		String yaml = part.substring(part.indexOf(FENCE) + FENCE.length(), part.indexOf("\n```\n"));
		Mistakes mistakes = new Mistakes();
		assertThat(SurveyYaml.read(yaml, mistakes)).as(mistakes.list().toString())
			.hasValueSatisfying((file) -> assertThat(file.surveys()).hasSize(2));
	}

}
