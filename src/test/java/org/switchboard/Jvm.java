package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static org.awaitility.Awaitility.await;

/**
 * A program in a JVM of its own.
 */
public final class Jvm implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(3);

	private final int port;

	private final Path log;

	private final Process process;

	private Jvm(int port, Path log, Process process) {
		this.port = port;
		this.log = log;
		this.process = process;
	}

	/**
	 * Starts a program with this JVM's class path, without waiting for it.
	 * @param program its class
	 * @param port the port it answers on
	 * @param settings as {@code name=value}
	 */
	public static Jvm start(Class<?> program, int port, List<String> settings) {
		return start(java(List.of("-Xms512m", "-Xmx512m"), System.getProperty("java.class.path"), program), port,
				settings);
	}

	/**
	 * Starts a program without waiting for it.
	 * @param java the command, to which the settings are added
	 * @param port the port it answers on
	 * @param settings as {@code name=value}
	 */
	static Jvm start(List<String> java, int port, List<String> settings) {
		List<String> command = new ArrayList<>(java);
		settings.forEach((setting) -> command.add("--" + setting));
		command.addAll(List.of("--server.port=" + port, "--" + Node.MANAGEMENT_PORT + "0"));
		Path log = Path.of("target", "jvm-" + port + ".log");
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			endsWithThisJvm(process);
			return new Jvm(port, log, process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// also if this JVM is already ending, or the program would run on without anyone to
	// end it
	private static void endsWithThisJvm(Process process) {
		try {
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		}
		catch (IllegalStateException ex) {
			process.destroyForcibly();
			throw ex;
		}
	}

	/**
	 * Returns the words of a command that starts a program.
	 * @param options the JVM's options
	 * @param classPath its class path
	 * @param program the program's class
	 */
	static List<String> java(List<String> options, String classPath, Class<?> program) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", classPath, program.getName()));
		return command;
	}

	/** Waits until the program is ready, and returns it. */
	public Jvm awaitsReadiness() {
		await().atMost(LONGEST_START).until(() -> {
			if (!this.process.isAlive()) {
				throw new AssertionError("the program has ended:\n" + log());
			}
			return isReady();
		});
		return this;
	}

	/** Returns whether a load balancer would send anything here. */
	boolean isReady() {
		try {
			return Node.readiness(this.port) == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	/** Returns its output so far. */
	String log() throws IOException {
		return Files.readString(this.log);
	}

	public long pid() {
		return this.process.pid();
	}

	public int port() {
		return this.port;
	}

	/** Sends SIGTERM. */
	void isToldToStop() {
		this.process.destroy();
	}

	/** Sends SIGKILL. */
	void dies() {
		this.process.destroyForcibly();
		awaitsItsEnd();
	}

	@Override
	public void close() {
		isToldToStop();
		awaitsItsEnd();
	}

	private void awaitsItsEnd() {
		try {
			this.process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
