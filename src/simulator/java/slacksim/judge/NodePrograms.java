package slacksim.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.opentest4j.TestAbortedException;

/**
 * The programs in {@code src/simulator/node}. They run below {@code target}, where their
 * packages are installed once, pinned by {@code package-lock.json}.
 */
final class NodePrograms {

	private static final Path SOURCES = Path.of("src", "simulator", "node");

	private static final Path HOME = Path.of("target", "node");

	private static final int OLDEST = 18;

	private static final boolean MUST_RUN = "true".equals(System.getenv("CI"));

	private static final Optional<String> OBSTACLE = obstacle();

	private NodePrograms() {
	}

	/**
	 * Returns whether Node and the packages are available. If not, prints the reason
	 * once.
	 * @throws AssertionError if they are not, and the environment has {@code CI=true}
	 */
	static boolean canRun() {
		if (MUST_RUN && OBSTACLE.isPresent()) {
			throw new AssertionError(OBSTACLE.get());
		}
		return OBSTACLE.isEmpty();
	}

	/** Skips a test where they aren't available. */
	static void assume() {
		if (!canRun()) {
			throw new TestAbortedException(OBSTACLE.orElse(""));
		}
	}

	/**
	 * Starts a program.
	 * @param program its file
	 * @param environment its environment
	 */
	static NodeProcess start(String program, Map<String, String> environment) {
		return NodeProcess.start(HOME, program, environment);
	}

	/** Deletes a file that a program wrote. */
	static void forget(String file) {
		try {
			Files.deleteIfExists(HOME.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the lines of a file that a program wrote. */
	static List<String> lines(String file) {
		try {
			return Files.readAllLines(HOME.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<String> obstacle() {
		Optional<String> obstacle = age().or(NodePrograms::installAlone);
		if (!MUST_RUN) {
			obstacle.ifPresent((why) -> System.out
				.println("SKIPPED: Slack's own SDK and types judged nothing in these tests, because " + why));
		}
		return obstacle;
	}

	private static Optional<String> age() {
		Optional<String> version = NodeProcess.output(HOME, "node", "--version");
		if (version.isEmpty()) {
			return Optional.of("there is no node " + OLDEST + " or newer here");
		}
		int major = Integer.parseInt(version.get().replaceFirst("(?s)^v([0-9]+).*", "$1"));
		return (major < OLDEST) ? Optional.of("node is " + major + ", older than " + OLDEST) : Optional.empty();
	}

	// tests run in several JVMs at once
	private static Optional<String> installAlone() {
		try (FileChannel lock = FileChannel.open(Files.createDirectories(HOME).resolve("lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock held = lock.lock()) {
			return held.isValid() ? install() : Optional.of("nothing could be locked");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Optional<String> install() {
		try {
			copy();
			String wanted = Files.readString(SOURCES.resolve("package-lock.json"));
			Path installed = HOME.resolve("installed.json");
			if (Files.exists(installed) && Files.readString(installed).equals(wanted)) {
				return Optional.empty();
			}
			if (NodeProcess.output(HOME, "npm", "ci").isEmpty()) {
				return Optional.of("npm ci failed; the newest log of npm in " + HOME + " has what it said");
			}
			Files.writeString(installed, wanted);
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// another JVM's program may be reading a file at this moment
	private static void copy() throws IOException {
		try (Stream<Path> files = Files.list(SOURCES)) {
			for (Path file : files.toList()) {
				Path copy = HOME.resolve(file.getFileName() + ".copy");
				Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
				Files.move(copy, HOME.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
			}
		}
	}

}
