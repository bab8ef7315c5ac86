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
	 * Starts a program with the class path of this JVM.
	 * @param program its class
	 * @param port where it answers
	 * @param settings as {@code name=value}
	 * @return the program, which still starts
	 */
	public static Jvm start(Class<?> program, int port, List<String> settings) {
		return start(java(List.of("-Xms512m", "-Xmx512m"), System.getProperty("java.class.path"), program), port,
				settings);
	}

	/**
	 * Starts a program.
	 * @param java the command, to which the settings are added
	 * @param port where it answers
	 * @param settings as {@code name=value}
	 * @return the program, which still starts
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
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
			return new Jvm(port, log, process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A command that starts a program.
	 * @param options of the JVM
	 * @param classPath its class path
	 * @param program the program's class
	 * @return the words of the command
	 */
	static List<String> java(List<String> options, String classPath, Class<?> program) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", classPath, program.getName()));
		return command;
	}

	/**
	 * Waits until it is ready.
	 * @return the same program
	 */
	public Jvm awaitsReadiness() {
		await().atMost(LONGEST_START).until(() -> {
			if (!this.process.isAlive()) {
				throw new AssertionError("the program has ended:\n" + log());
			}
			return isReady();
		});
		return this;
	}

	/** Whether a load balancer would send anything there. */
	boolean isReady() {
		try {
			return Node.readiness(this.port) == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	/** What it has said by now. */
	String log() throws IOException {
		return Files.readString(this.log);
	}

	public long pid() {
		return this.process.pid();
	}

	public int port() {
		return this.port;
	}

	/** SIGTERM. */
	void isToldToStop() {
		this.process.destroy();
	}

	/** SIGKILL. */
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
