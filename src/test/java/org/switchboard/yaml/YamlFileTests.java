package org.switchboard.yaml;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YamlFileTests {

	private final Mistakes mistakes = new Mistakes();

	@Test
	void keepsTextsAsWritten() {
		YamlMap map = read("number: 018\nday: 2030-01-01\nflag: no\nquoted: ' \"x\" '\nwords: one\n");
		assertThat(map.need("number")).contains(new YamlText("018", 1));
		assertThat(map.need("day")).contains(new YamlText("2030-01-01", 2));
		assertThat(map.need("flag")).contains(new YamlText("no", 3));
		assertThat(map.need("quoted")).contains(new YamlText("\"x\"", 4));
		assertThat(map.words("words")).containsExactly(new YamlText("one", 5));
		assertThat(this.mistakes.isEmpty()).isTrue();
	}

	@Test
	void reportsFileWithoutSettings() {
		assertThat(mistake("")).isEqualTo("line 1: the file is empty");
		assertThat(mistake("# only a comment\n")).isEqualTo("line 1: the file is empty");
		assertThat(mistake("- a\n- b\n"))
			.isEqualTo("line 1: the file should begin with settings such as \"name: value\"");
	}

	@Test
	void reportsLineOfInvalidYaml() {
		assertThat(mistake("a: 1\nb: [1, 2\nc: 3\n")).startsWith("line 3: this is not valid YAML: ");
		assertThat(mistake("a: 1\n\tb: 2\n"))
			.isEqualTo("line 2: this is not valid YAML: there is a tab; use spaces to indent");
		assertThat(mistake("a: 1\nb: \u0007\n"))
			.isEqualTo("line 2: this holds a character that cannot be in a text file");
		assertThat(mistake("a: 1\n---\nb: 2\n")).startsWith("line 2: this is not valid YAML: ");
		assertThat(mistake("a: *nothing\n")).startsWith("line 1: this is not valid YAML: ");
	}

	@Test
	void createsNoObjectFromTag() {
		assertThat(mistake("name: !!javax.script.ScriptEngineManager [x]\n")).startsWith("line 1: ");
	}

	@Test
	void limitsAliasesDepthAndSize() {
		String bomb = IntStream.range(1, 20)
			.mapToObj((level) -> "a" + level + ": &a" + level + " [" + ("*a" + (level - 1) + ", ").repeat(9) + "x]\n")
			.collect(Collectors.joining("", "a0: &a0 [x]\n", ""));
		assertThat(mistake(bomb)).contains("aliases");
		assertThat(mistake("a: " + "[".repeat(1000))).contains("epth");
		assertThat(mistake("a: " + "x".repeat(2_000_000))).contains("cannot be read");
	}

	@Test
	void survivesAliasOfItself() {
		YamlMap map = read("a: &a\n  a: *a\n");
		assertThat(map.map("a", "it").flatMap((inner) -> inner.map("a", "it"))).isPresent();
	}

	@Test
	void suggestsSimilarWord() {
		List<String> known = List.of("name", "network", "level");
		assertThat(SpellingHint.of("nmae", known, "settings")).isEqualTo("; did you mean \"name\"?");
		assertThat(SpellingHint.of("NETWORKS", known, "settings")).isEqualTo("; did you mean \"network\"?");
		assertThat(SpellingHint.of("n4", List.of("n1", "n2"), "networks")).isEqualTo("; networks are n1, n2");
		assertThat(SpellingHint.of("x".repeat(500_000), known, "settings")).startsWith("; settings are");
		assertThat(SpellingHint.of("x", List.of(), "settings")).isEmpty();
	}

	private YamlMap read(String text) {
		return YamlFile.read(text, "the file", this.mistakes).orElseThrow();
	}

	private static String mistake(String text) {
		Mistakes mistakes = new Mistakes();
		assertThat(YamlFile.read(text, "the file", mistakes)).isEmpty();
		assertThat(mistakes.list()).hasSize(1);
		return mistakes.list().get(0).toString();
	}

}
