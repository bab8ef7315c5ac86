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

/** Checks that what the pages name and link to exists. */
class PagesTests {

	private static final Path ARCHITECTURE = Path.of("docs/architecture.md");

	static List<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
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
	void linksWork(Path page) throws IOException {
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

	// in GitHub's form
	private static List<String> anchors(Path page) throws IOException {
		return found(Files.readString(page), "(?m)^#+ (.+)$").stream()
			.map((heading) -> heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
			.toList();
	}

	@Test
	void explainsEveryDependency() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		Set<String> dependencies = found(pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>")),
				"<artifactId>([^<*]+)<");
		dependencies
			.addAll(found(Files.readString(Path.of("src/simulator/node/package.json")), "\"([@a-z/-]+)\": \"[0-9]"));
		String rows = Files.readString(Path.of("docs/dependencies.md"));
		assertThat(found(rows, "`([@A-Za-z/-]+)`")).containsAll(dependencies);
		assertThat(dependencies).containsAll(found(rows, "`(@?[a-z]+[-/][a-z-]+)`"));
	}

	@Test
	void describesEveryModule() throws IOException {
		try (Stream<Path> modules = Files.list(Path.of("src/main/java/org/switchboard"))) {
			assertThat(found(Files.readString(ARCHITECTURE), "(?m)^\\| `([a-z]+)` \\| ")).containsAll(
					modules.filter(Files::isDirectory).map((module) -> module.getFileName().toString()).toList());
		}
	}

	@Test
	void architectureIsATour() throws IOException {
		assertThat(words(ARCHITECTURE)).hasSizeLessThanOrEqualTo(1500);
	}

	static List<Path> decisions() throws IOException {
		return pages().stream().filter((page) -> page.startsWith("docs/decisions")).toList();
	}

	@ParameterizedTest
	@MethodSource("decisions")
	void decisionFitsAScreen(Path decision) throws IOException {
		assertThat(decision.getFileName().toString()).matches("[0-9]{3}-[a-z-]+\\.md");
		List<String> lines = Files.readAllLines(decision);
		int number = Integer.parseInt(decision.getFileName().toString().substring(0, 3));
		assertThat(lines.get(0)).startsWith("# " + number + ". ");
		assertThat(lines).filteredOn((line) -> line.startsWith("## "))
			.containsExactly("## Context", "## Decision", "## Consequences");
		assertThat(lines).hasSizeLessThanOrEqualTo(60);
		assertThat(words(decision)).hasSizeLessThanOrEqualTo(450);
	}

	@Test
	void numbersDecisionsOnce() throws IOException {
		assertThat(decisions()).extracting((decision) -> decision.getFileName().toString().substring(0, 3))
			.doesNotHaveDuplicates();
	}

	@Test
	void engineersPagesNeverSayRoom() throws IOException {
		assertThat(decisions()).hasSizeGreaterThan(30);
		for (Path page : forEngineers()) {
			assertThat(words(page)).as(page.toString()).noneMatch((word) -> word.matches("(?i)\\W*rooms?\\W*"));
		}
	}

	@Test
	void namesExistingTypes() throws IOException {
		Set<String> known = found(code(Path.of("src")), "(\\w+)");
		for (Path page : forEngineers()) {
			assertThat(found(Files.readString(page), "`([A-Z][a-z]+[A-Z][A-Za-z]*)[.`]")).as(page.toString())
				.isSubsetOf(known);
		}
	}

	private static List<Path> forEngineers() throws IOException {
		return Stream.concat(decisions().stream(), Stream.of(ARCHITECTURE, Path.of("CONTRIBUTING.md"))).toList();
	}

	private static List<String> words(Path page) throws IOException {
		return List.of(Files.readString(page).strip().split("\\s+"));
	}

	@Test
	void namesExistingTests() throws IOException {
		Set<String> tests = found(Files.readString(Path.of("docs/threat-model.md")), "`([A-Za-z]+Tests)`");
		assertThat(tests).hasSizeGreaterThan(15);
		for (Path page : pages()) {
			tests.addAll(found(Files.readString(page), "`([A-Za-z]+Tests)`"));
		}
		try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
			assertThat(sources.map((source) -> source.getFileName().toString().replace(".java", "")).toList())
				.containsAll(tests);
		}
	}

	@Test
	void namesTheBuiltVersion() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		String version = found(pom, "<artifactId>switchboard</artifactId>\\s+<version>([^<]+)<").iterator().next();
		String released = found(pom, "<project.build.outputTimestamp>([0-9-]{10})").iterator().next();
		String entry = version.endsWith("-SNAPSHOT") ? version.replace("-SNAPSHOT", " (unreleased)")
				: version + " (" + released + ")";
		assertThat(found(Files.readString(Path.of("docs/changelog.md")), "(?m)^## (.+)$")).contains(entry);
	}

	/** Words in italics must be on the screen. */
	@ParameterizedTest
	@ValueSource(strings = { "docs/for-principals.md", "docs/operating.md" })
	void namesButtonsExactly(String page) throws IOException {
		String code = code(Path.of("src/main/java"));
		assertThat(found(Files.readString(Path.of(page)), "(?<!\\*)\\*([A-Z][^*\n]+)\\*(?!\\*)")).isNotEmpty()
			.allSatisfy((words) -> assertThat(code).contains("\"" + words + "\""));
	}

	private static String code(Path root) throws IOException {
		StringBuilder code = new StringBuilder();
		try (Stream<Path> sources = Files.walk(root)) {
			for (Path source : sources.filter((file) -> file.toString().endsWith(".java")).toList()) {
				code.append(Files.readString(source));
			}
		}
		return code.toString();
	}

}
