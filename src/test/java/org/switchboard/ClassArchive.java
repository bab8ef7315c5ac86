package org.switchboard;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import slacksim.SlackSim;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

/**
 * A CDS archive of a node's classes, which halves the start-up time of later nodes. It is
 * made by a node that is told to stop once it is ready.
 *
 * @see <a href="https://openjdk.org/jeps/350">Dynamic CDS archives</a>
 */
final class ClassArchive {

	private static final Path DIRECTORY = Path.of("target", "mortal-nodes").toAbsolutePath();

	private static final Path ARCHIVE = DIRECTORY.resolve("classes.jsa");

	private static final Path JAR = DIRECTORY.resolve("switchboard.jar");

	private static final String CLASS_PATH = make();

	private ClassArchive() {
	}

	/**
	 * Returns the start of a node's command: java, its options and the application's
	 * class.
	 */
	static List<String> java() {
		return java("-XX:SharedArchiveFile=" + ARCHIVE, CLASS_PATH);
	}

	private static List<String> java(String archive, String classPath) {
		return Jvm.java(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", archive, "-XX:+UseSerialGC", "-Xmx192m"),
				classPath, SwitchboardApplication.class);
	}

	// tests run in several JVMs at once; the first makes it for all
	private static String make() {
		try {
			Files.createDirectories(DIRECTORY);
			try (FileChannel lock = FileChannel.open(DIRECTORY.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock held = lock.lock()) {
				Path made = DIRECTORY.resolve("made-of.txt");
				String classes = held.isValid() ? classes() : "";
				if (!Files.exists(ARCHIVE) || !Files.exists(made) || !Files.readString(made).equals(classes)) {
					Files.deleteIfExists(ARCHIVE);
					writeJar();
					archive();
					Files.writeString(made, classes);
				}
			}
			return classPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void archive() {
		try (SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()))) {
			Workspace workspace = new Deployment(false, 1).app(slack, TwoNodes.SECRET, List.of()).workspace();
			Riverbend.moveInto(workspace);
			Jvm.start(java("-XX:ArchiveClassesAtExit=" + ARCHIVE, classPath()), Node.freePort(),
					TwoNodes.settings(RedisForTests.shared(), slack, workspace, MortalTown.DISTRICT))
				.awaitsReadiness()
				.close();
		}
	}

	// the JVM doesn't archive classes from directories
	private static String classPath() {
		List<String> jars = new ArrayList<>(List.of(JAR.toString()));
		Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> entry.endsWith(".jar"))
			.forEach(jars::add);
		return String.join(File.pathSeparator, jars);
	}

	// their names and times
	private static String classes() throws IOException {
		try (Stream<Path> files = Files.walk(home())) {
			List<String> all = new ArrayList<>(List.of(classPath()));
			for (Path file : files.sorted().toList()) {
				all.add(file + " " + Files.getLastModifiedTime(file));
			}
			return String.join("\n", all);
		}
	}

	private static Path home() {
		return Path.of(URI
			.create(SwitchboardApplication.class.getProtectionDomain().getCodeSource().getLocation().toString()));
	}

	private static void writeJar() throws IOException {
		Path classes = home();
		try (OutputStream target = Files.newOutputStream(JAR);
				JarOutputStream entries = new JarOutputStream(target);
				Stream<Path> files = Files.walk(classes).skip(1)) {
			for (Path file : files.toList()) {
				add(file, classes.relativize(file).toString().replace(File.separatorChar, '/'), entries);
			}
		}
	}

	// with entries for directories, or Spring finds no components
	private static void add(Path file, String name, JarOutputStream entries) throws IOException {
		if (Files.isDirectory(file)) {
			entries.putNextEntry(new JarEntry(name + "/"));
		}
		else {
			entries.putNextEntry(new JarEntry(name));
			Files.copy(file, entries);
		}
	}

}
