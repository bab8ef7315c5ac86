package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read is plain American English. */
class WordingTests {

	private static final Pattern TRANSLATED = Pattern
		.compile("(?i)\\b(?:somebody|nobody|anybody|everybody|any more|anew|stands? in|sees to|becomes? of|as a rule"
				+ "|such as:|to whom|shall|goes on|is meant for|how does it go|favourable|e-mail"
				+ "|first answers?|half within|nine of ten|in the end|two best of five)\\b|\\b(?-i:[cC]ancelled)\\b"
				// percentages, times and dates the European way
				+ "|\\d %|\\(n = |\\b(?:1[3-9]|2[0-3]):[0-5]\\d (?!\\w*-)"
				+ "|\\b\\d{1,2}\\.? (?:January|February|March|April|June|July|August|September|October|November|December)");

	private static final Pattern COMMENT = Pattern.compile("(?m)(?s:/\\*.*?\\*/)|(?<!:)//.*$|^ *#.*$");

	private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

	/** Lists of words that people type. */
	private static final Set<String> WORD_LISTS = Set.of("OrdinaryWords.java", "Thanks.java", "FirstSentence.java");

	@Test
	void stringsHaveNoTranslatedPhrases() throws IOException {
		assertThat(files("src/main/java", ".java").filter((file) -> !WORD_LISTS.contains(file.getFileName().toString()))
			.flatMap((file) -> literals(file).flatMap((text) -> found(file, text)))).isEmpty();
	}

	@Test
	void surveysManifestGuideAndDocsHaveNone() throws IOException {
		List<Path> pages = Stream
			.of(files("src/main/resources", ".yml"), files("src/test/resources/demo", ".json"), files("docs", ".md"),
					Stream.of(Path.of("manifest.yml"), Path.of("README.md")))
			.flatMap((some) -> some)
			.filter((page) -> !page.startsWith("docs/decisions") && !page.endsWith("changelog.md"))
			.toList();
		assertThat(pages).hasSizeGreaterThan(15)
			.allSatisfy((page) -> assertThat(found(page, COMMENT.matcher(read(page)).replaceAll(""))).isEmpty());
	}

	private static Stream<String> found(Path file, String text) {
		return TRANSLATED.matcher(text).results().map((match) -> file + ": " + around(text, match));
	}

	private static String around(String text, MatchResult match) {
		return text.substring(Math.max(0, match.start() - 40), Math.min(text.length(), match.end() + 40));
	}

	private static Stream<String> literals(Path file) {
		return LITERAL.matcher(COMMENT.matcher(read(file)).replaceAll(""))
			.results()
			.map(MatchResult::group)
			// others are ids
			.filter((text) -> text.contains(" "));
	}

	private static Stream<Path> files(String directory, String ending) throws IOException {
		try (Stream<Path> all = Files.walk(Path.of(directory))) {
			return all.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
