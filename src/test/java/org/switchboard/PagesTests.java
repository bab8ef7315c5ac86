package org.switchboard;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages name and link to is there.
 */
class PagesTests {

	private static final Path ARCHITECTURE = Path.of("docs/architecture.md");

	static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.list(Path.of("docs"))) {
			Stream<Path> texts = docs.filter((file) -> file.toString().endsWith(".md"));
			return Stream
				.concat(texts, Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"),
						Path.of(".github/SECURITY.md"), Path.of("src/simulator/README.md")))
				.sorted()
				.toList();
		}
	}

	private static Set<String> found(String text, String pattern) {
		return Pattern.compile(pattern)
			.matcher(text)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void linksToWhatIsThere(Path page) throws IOException {
		for (String link : found(Files.readString(page), "\\]\\(([^)]+)\\)")) {
			URI target = URI.create(link);
			if (target.getScheme() == null) {
				Path file = target.getPath().isEmpty() ? page : page.resolveSibling(target.getPath()).normalize();
				assertThat(file).as(link).exists();
				if (target.getFragment() != null) {
					assertThat(anchors(file)).contains(target.getFragment());
				}
			}
		}
	}

	// as GitHub makes them
	private static List<String> anchors(Path page) throws IOException {
		return found(Files.readString(page), "(?m)^#+ (.+)$").stream()
			.map((heading) -> heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
			.toList();
	}

	@Test
	void tellsWhyOfEveryDependency() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		Set<String> dependencies = found(pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>")),
				"<artifactId>([^<*]+)<");
		dependencies
			.addAll(found(Files.readString(Path.of("src/simulator/node/package.json")), "\"([@a-z/-]+)\": \"[0-9]"));
		String rows = found(Files.readString(ARCHITECTURE), "(?s)## Dependencies and why(.+?)\n## ").iterator().next();
		assertThat(found(rows, "`([@A-Za-z/-]+)`")).containsAll(dependencies);
		assertThat(dependencies).containsAll(found(rows, "`(@?[a-z]+[-/][a-z-]+)`"));
	}

	@Test
	void tellsWhatEveryModuleIs() throws IOException {
		try (Stream<Path> modules = Files.list(Path.of("src/main/java/org/switchboard"))) {
			assertThat(found(Files.readString(ARCHITECTURE), "(?m)^\\| `([a-z]+)` \\| ")).containsAll(
					modules.filter(Files::isDirectory).map((module) -> module.getFileName().toString()).toList());
		}
	}

	@Test
	void namesTestsThatAreThere() throws IOException {
		Set<String> tests = found(Files.readString(Path.of("docs/threat-model.md")), "`([A-Za-z]+Tests)`");
		try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
			assertThat(sources.map((source) -> source.getFileName().toString().replace(".java", "")).toList())
				.containsAll(tests);
		}
		assertThat(tests).hasSizeGreaterThan(15);
	}

	@Test
	void tellsOfTheVersionThatIsBuilt() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		String version = found(pom, "<artifactId>switchboard</artifactId>\\s+<version>([^<]+)<").iterator().next();
		String released = found(pom, "<project.build.outputTimestamp>([0-9-]{10})").iterator().next();
		String entry = version.endsWith("-SNAPSHOT") ? version.replace("-SNAPSHOT", " (unreleased)")
				: version + " (" + released + ")";
		assertThat(found(Files.readString(Path.of("docs/changelog.md")), "(?m)^## (.+)$")).contains(entry);
	}

	/** What is in italics there is on the screen. */
	@ParameterizedTest
	@ValueSource(strings = { "docs/for-principals.md", "docs/operating.md" })
	void namesButtonsAsTheyAre(String page) throws IOException {
		String code = code();
		assertThat(found(Files.readString(Path.of(page)), "(?<!\\*)\\*([A-Z][^*\n]+)\\*(?!\\*)")).isNotEmpty()
			.allSatisfy((words) -> assertThat(code).contains("\"" + words + "\""));
	}

	private static String code() throws IOException {
		StringBuilder code = new StringBuilder();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter(Files::isRegularFile).toList()) {
				code.append(Files.readString(source));
			}
		}
		return code.toString();
	}

}
