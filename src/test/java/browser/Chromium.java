package browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser. */
final class Chromium {

	private static final String NAMED = "CHROMIUM_PATH";

	private static final List<String> PROGRAMS = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome");

	private Chromium() {
	}

	/**
	 * Returns the browser's executable, if there is one.
	 * @param environment its {@code CHROMIUM_PATH} names the file, or its {@code PATH}
	 * has one of the usual names
	 */
	static Optional<Path> find(Map<String, String> environment) {
		String named = environment.getOrDefault(NAMED, "");
		Stream<Path> places = named.isEmpty() ? onPath(environment.getOrDefault("PATH", ""))
				: Stream.of(Path.of(named));
		return places.filter(Files::isExecutable).findFirst();
	}

	/** Returns a message saying where it was looked for. */
	static String missing() {
		return "there is no Chromium here: none of " + PROGRAMS + " is on the PATH, and " + NAMED + " names no program";
	}

	private static Stream<Path> onPath(String path) {
		List<String> directories = List.of(path.split(File.pathSeparator));
		return PROGRAMS.stream()
			.flatMap((program) -> directories.stream().map((directory) -> Path.of(directory, program)));
	}

}
