package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Redis key as documented in the Javadoc of the type that writes it: a line of its
 * {@code <pre>} with name, shape, lifetime and content.
 *
 * @param name the name without the workspace's prefix; words in capitals are placeholders
 * @param shape the name {@code TYPE} gives it, except {@code sorted set}
 * @param kept its lifetime
 * @param what its content
 * @param source the type's source file
 */
record StoredKey(String name, String shape, String kept, String what, Path source) {

	private static final Path MAIN = Path.of("src/main/java/org/switchboard");

	private static final Pattern LINE = Pattern
		.compile(" \\* (\\S+(?: \\S+)*) {2,}(string|hash|list|set|sorted set|stream) · ([^·]+) · (.+)");

	private static final Pattern MORE = Pattern.compile(" \\* {4,}(\\S.*)");

	private static final Pattern STAND_IN = Pattern.compile("[A-Z]+");

	private static final List<StoredKey> ALL = read();

	static List<StoredKey> all() {
		return ALL;
	}

	private static List<StoredKey> read() {
		try (Stream<Path> sources = Files.walk(MAIN)) {
			return sources.filter((source) -> source.toString().endsWith(".java"))
				.flatMap((source) -> in(source).stream())
				.sorted(Comparator.comparing(StoredKey::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<StoredKey> in(Path source) {
		List<StoredKey> keys = new ArrayList<>();
		boolean open = false;
		for (String line : lines(source)) {
			Matcher begins = LINE.matcher(line);
			Matcher goesOn = MORE.matcher(line);
			if (begins.matches()) {
				keys.add(new StoredKey(begins.group(1), begins.group(2), begins.group(3), begins.group(4), source));
				open = true;
			}
			else if (open && goesOn.matches()) {
				keys.add(keys.remove(keys.size() - 1).with(goesOn.group(1)));
			}
			else {
				open = false;
			}
		}
		return keys;
	}

	private static List<String> lines(Path source) {
		try {
			return Files.readAllLines(source);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private StoredKey with(String more) {
		return new StoredKey(this.name, this.shape, this.kept, this.what + " " + more, this.source);
	}

	// the most specific one
	static Optional<StoredKey> of(String key) {
		return ALL.stream()
			.filter((documented) -> documented.matches(key))
			.max(Comparator.comparingInt((documented) -> documented.name.replaceAll("[A-Z]", "").length()));
	}

	private boolean matches(String key) {
		return key.matches("\\Q" + STAND_IN.matcher(this.name).replaceAll("\\\\E.+\\\\Q") + "\\E");
	}

	// whether the key has a TTL; empty if that depends
	Optional<Boolean> expires() {
		return this.kept.contains("then for ") ? Optional.empty() : Optional.of(this.kept.startsWith("for "));
	}

	// the type that writes it
	String writer() {
		return this.source.getFileName().toString().replace(".java", "");
	}

	// a row of the page's table
	String row() {
		return "| `" + this.name + "` | " + this.shape + " | " + this.kept + " | "
				+ this.what.replaceAll("\\{@(?:link|code) ([^}]+)}", "`$1`") + " | [" + writer() + "](../"
				+ this.source.toString().replace('\\', '/') + ") |\n";
	}

}
