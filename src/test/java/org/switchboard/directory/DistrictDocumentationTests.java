package org.switchboard.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.switchboard.yaml.Mistakes;

import static org.assertj.core.api.Assertions.assertThat;

class DistrictDocumentationTests {

	private static final Pattern PART = Pattern.compile("(?ms)^```yaml\n(.+?)^```$");

	@Test
	void documentedPartsFormAValidFile() throws IOException {
		String page = Files.readString(Path.of("docs/configuration.md"));
		String yaml = PART.matcher(page.substring(0, page.indexOf("## The survey file")))
			.results()
			.map((part) -> part.group(1))
			.collect(Collectors.joining());
		Mistakes mistakes = new Mistakes();
		Optional<Directory> directory = DistrictFile.read(yaml, (email) -> Optional.of("UBOCHEN"), mistakes);
		assertThat(mistakes.list()).isEmpty();
		assertThat(directory.orElseThrow().person("UBOCHEN")).isPresent();
	}

}
