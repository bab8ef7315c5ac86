package bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.switchboard.Node;

import static org.awaitility.Awaitility.await;

/**
 * A program in a JVM of its own, with the class path of this one.
 */
final class Jvm implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(3);

	private final Process process;

	private final File log;

	private final int port;

	private Jvm(Process process, File log, int port) {
		this.process = process;
		this.log = log;
		this.port = port;
	}

	/**
	 * Starts a program.
	 * @param program its class
	 * @param port where it answers
	 * @param settings as {@code name=value}
	 * @return the program, which still starts
	 */
	static Jvm start(Class<?> program, int port, List<String> settings) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms512m", "-Xmx512m",
						"-cp", System.getProperty("java.class.path"), program.getName()));
		settings.forEach((setting) -> command.add("--" + setting));
		command.add("--server.port=" + port);
		File log = Path.of("target", "bench-" + port + ".log").toFile();
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
			return new Jvm(process, log, port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Waits until it is ready.
	 * @return the same program
	 */
	Jvm awaitsReadiness() {
		await().atMost(LONGEST_START).until(() -> isReady() || !this.process.isAlive());
		if (!this.process.isAlive()) {
			throw new IllegalStateException("it does not start, see " + this.log);
		}
		return this;
	}

	private boolean isReady() {
		try {
			return Node.readiness(this.port) == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	long pid() {
		return this.process.pid();
	}

	int port() {
		return this.port;
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			this.process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
