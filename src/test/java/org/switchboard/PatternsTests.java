package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Checks that every pattern takes time linear in the text's length, whatever the text,
 * and no more stack for longer text.
 */
class PatternsTests {

	private static final Path CLASSES = Path.of("target/classes");

	private static final Path SOURCES = Path.of("src/main/java");

	/** Enough to tell quadratic from linear. */
	private static final int LENGTH = 1000;

	/** The longest text people can type. */
	private static final int GREATEST = 40_000;

	/** How many times each character may be read. */
	private static final int LOOKS = 250;

	private static final String SEARCHING = "(?:find|results|replaceAll|replaceFirst|split|splitAsStream|asPredicate)\\(";

	private static final Pattern SEARCH = Pattern.compile("\\." + SEARCHING);

	private static final Pattern LITERAL = Pattern
		.compile("\\.(replaceAll|replaceFirst|matches|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)++)\"[,)]");

	private static final Pattern MADE = Pattern
		.compile("(?<!static final Pattern [A-Z_]{1,40} = )Pattern\\s*\\.compile\\(");

	private static final List<String> PIECES = List.of("\t", " ", "\n", "a", "A", "Ab ", "a ", " a", "1", "1 ", "<",
			"<a", "<a|", "&", "&lt;", "'", "\"", "\"'", "‘’", ":", ":a", "::", "@", "@a", "@A'", "/", "//", "-", "- ",
			".", ". ", ".a", "!", "!?", ",", "(", "((", "{", "{a", "*", "_", "~", "`", "é", "e\u0301", "\uD83D\uDD12",
			"\u200B", "\u200D", "REQ-", "REQ-1 ", "1:", "12:30", "+1 ", "(1", "until ", "Ab Cd ", "a@", "a@a.",
			"student ", ":lock:", "since ", "T", "F T ", "\u0301", "\u0301 ", "\u0345", "\u0903", "\u20DD",
			"a\u0323\u0301", "\u0315\u0300", "iep abc ");

	private static final List<String> ENDS = List.of("", "\u0000", "x!", ">", "\"");

	@ParameterizedTest
	@MethodSource({ "constants", "literals" })
	void takeLinearTime(String name, Pattern pattern, boolean isSearchedFor) {
		PIECES.forEach((piece) -> ENDS.forEach((end) -> List.of("", "a").forEach((beginning) -> {
			String text = text(beginning, piece, end, LENGTH);
			assertThatCode(() -> tries(pattern, isSearchedFor, new Counted(text)))
				.as("%s on %s%s…%s", name, beginning, piece, end)
				.doesNotThrowAnyException();
		})));
		PIECES.forEach((piece) -> assertThatCode(() -> tries(pattern, isSearchedFor, text("", piece, "", GREATEST)))
			.as("%s on %s…", name, piece)
			.doesNotThrowAnyException());
	}

	@Test
	void areConstants() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> MADE.matcher(read(file)).find())
				.map((file) -> file.getFileName().toString())).as("patterns that are not met here")
				// one matches a single letter, the other a list of our own IDs
				.containsExactlyInAnyOrder("CategoryWords.java", "ListenerRegistry.java");
		}
	}

	private static String text(String beginning, String piece, String end, int length) {
		return beginning + piece.repeat(length / piece.length()) + end;
	}

	private static void tries(Pattern pattern, boolean isSearchedFor, CharSequence text) {
		Matcher matcher = pattern.matcher(text);
		if (!isSearchedFor) {
			matcher.matches();
			return;
		}
		while (matcher.find()) {
			// tries the next one
		}
	}

	static Stream<Object[]> constants() throws IOException {
		try (Stream<Path> files = Files.walk(CLASSES)) {
			return files.filter((file) -> file.toString().endsWith(".class"))
				.map((file) -> CLASSES.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", ""))
				.filter((name) -> Files.exists(source(name)) && !name.endsWith("-info"))
				.sorted()
				.flatMap(PatternsTests::of)
				.toList()
				.stream();
		}
	}

	private static Path source(String name) {
		return SOURCES.resolve(name.replaceFirst("\\$.*", "").replace('.', '/') + ".java");
	}

	private static Stream<Object[]> of(String name) {
		try {
			Class<?> type = Class.forName(name, false, PatternsTests.class.getClassLoader());
			return Stream.of(type.getDeclaredFields())
				.filter((field) -> field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers()))
				.map((field) -> new Object[] { type.getSimpleName() + "." + field.getName(), value(field),
						isSearchedFor(type, field.getName()) });
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object value(Field field) {
		try {
			field.setAccessible(true);
			return field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// within its module's visibility
	private static boolean isSearchedFor(Class<?> type, String name) {
		Pattern use = Pattern.compile("(?:Matcher (\\w+) = (?:\\w+\\.)?)?\\b" + name + "\\s*\\.([^;]*)");
		return sources(SOURCES.resolve(type.getPackageName().replace('.', '/')))
			.anyMatch((source) -> use.matcher(source)
				.results()
				.anyMatch((found) -> SEARCH.matcher("." + found.group(2)).find() || (found.group(1) != null
						&& Pattern.compile("\\b" + found.group(1) + "\\." + SEARCHING).matcher(source).find())));
	}

	private static Stream<String> sources(Path directory) {
		try (Stream<Path> files = Files.list(directory)) {
			return files.filter((file) -> file.toString().endsWith(".java")).map(PatternsTests::read).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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

	static Stream<Object[]> literals() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.sorted()
				.flatMap(PatternsTests::in)
				.toList()
				.stream();
		}
	}

	private static Stream<Object[]> in(Path file) {
		return LITERAL.matcher(read(file))
			.results()
			.map((found) -> new Object[] { file.getFileName() + " " + found.group(2),
					Pattern.compile(found.group(2).translateEscapes()), !found.group(1).equals("matches") });
	}

	/** Text that limits how often it is read. */
	private static final class Counted implements CharSequence {

		private final String text;

		private int looks;

		Counted(String text) {
			this.text = text;
		}

		@Override
		public char charAt(int index) {
			if (++this.looks > LOOKS * LENGTH) {
				throw new IllegalStateException("looks at each character more than " + LOOKS + " times");
			}
			return this.text.charAt(index);
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return this.text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

}
