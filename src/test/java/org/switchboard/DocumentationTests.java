package org.switchboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the configuration page against the code. */
class DocumentationTests {

	private static final Pattern ROW = Pattern
		.compile("(?m)^\\| `((?:switchboard|management\\.endpoint\\.audit)\\.[a-z.-]+)` \\| (.*?) \\| .+ \\|$");

	private static final Pattern SETTING = Pattern.compile("switchboard(\\.[a-z]+(-[a-z]+)*)+");

	private static final Pattern VARIABLE = Pattern.compile("SWITCHBOARD_[A-Z_]+");

	private static final Pattern MISTAKE = Pattern.compile("(?m)^line [0-9]+: .+$");

	@Test
	void listsEverySettingWithItsDefault() throws IOException {
		Map<String, String> told = ROW.matcher(page())
			.results()
			.collect(Collectors.toMap((row) -> row.group(1), (row) -> row.group(2), (one, other) -> one + other,
					TreeMap::new));
		assertThat(told).isEqualTo(settings());
	}

	@Test
	void namesNoUnknownSetting() throws IOException {
		assertThat(all(SETTING)).isSubsetOf(settings().keySet());
		assertThat(all(VARIABLE)).isNotEmpty()
			.isSubsetOf(settings().keySet().stream().map(DocumentationTests::variable).toList());
	}

	@Test
	void namesEveryEnvironmentVariable() throws IOException {
		String application = new ClassPathResource("application.yml").getContentAsString(StandardCharsets.UTF_8);
		List<String> variables = Pattern.compile("\\$\\{([A-Z_]+):")
			.matcher(application)
			.results()
			.map((found) -> found.group(1))
			.toList();
		assertThat(variables).contains("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET")
			.allSatisfy((variable) -> assertThat(page()).contains("| `" + variable + "` |"));
	}

	@Test
	void quotesRealErrors() throws IOException {
		String real = mistakes("directory") + mistakes("survey");
		assertThat(all(MISTAKE)).hasSizeGreaterThan(9).allSatisfy((mistake) -> assertThat(real).contains(mistake));
	}

	private static String mistakes(String module) throws IOException {
		return new ClassPathResource("org/switchboard/" + module + "/mistakes.csv")
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private static List<String> all(Pattern pattern) throws IOException {
		return pattern.matcher(page()).results().map(MatchResult::group).distinct().toList();
	}

	private static String page() throws IOException {
		return Files.readString(Path.of("docs/configuration.md"));
	}

	// in the page's form for defaults
	private static Map<String, String> settings() throws IOException {
		JsonNode metadata = JsonMapper.builder()
			.build()
			.readTree(new ClassPathResource("META-INF/spring-configuration-metadata.json")
				.getContentAsString(StandardCharsets.UTF_8));
		return StreamSupport.stream(metadata.path("properties").spliterator(), false)
			.collect(Collectors.toMap((property) -> property.path("name").asString(""),
					(property) -> written(property.path("defaultValue")), (one, other) -> one + other, TreeMap::new));
	}

	private static String written(JsonNode value) {
		if (value.isMissingNode()) {
			return "none";
		}
		return value.asString("").isEmpty() ? "empty" : "`" + value.asString("") + "`";
	}

	private static String variable(String setting) {
		return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
	}

}
