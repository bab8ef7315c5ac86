package slacksim.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that talks line by line. Its errors go to a file next to it. */
final class NodeProcess implements AutoCloseable {

	private static final AtomicInteger STARTED = new AtomicInteger();

	private final Process process;

	private final Path complaints;

	private final BufferedReader said;

	private final Writer told;

	private NodeProcess(Process process, Path complaints) {
		this.process = process;
		this.complaints = complaints;
		this.said = process.inputReader(StandardCharsets.UTF_8);
		this.told = process.outputWriter(StandardCharsets.UTF_8);
	}

	static NodeProcess start(Path home, String program, Map<String, String> environment) {
		Path complaints = home.resolve(program + "-" + STARTED.incrementAndGet() + ".log");
		ProcessBuilder builder = new ProcessBuilder("node", program).directory(home.toFile())
			.redirectError(complaints.toFile());
		builder.environment().putAll(environment);
		try {
			return new NodeProcess(builder.start(), complaints);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Runs a command to its end. Its output stays in a file.
	 * @param home the directory to run in
	 * @param command the command
	 * @return its output, if it exists and didn't fail
	 */
	static Optional<String> output(Path home, String... command) {
		// another JVM of the run may run the same command at the same moment
		Path output = home.resolve(command[0] + "-" + ProcessHandle.current().pid() + ".log");
		try {
			Files.createDirectories(home);
			Process process = new ProcessBuilder(command).directory(home.toFile())
				.redirectErrorStream(true)
				.redirectOutput(output.toFile())
				.start();
			return (process.waitFor() == 0) ? Optional.of(Files.readString(output)) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	/** Sends the program a line, and returns its answer. */
	synchronized String asked(String line) {
		try {
			this.told.write(line + "\n");
			this.told.flush();
			return says();
		}
		catch (IOException ex) {
			throw new IllegalStateException(complaints(), ex);
		}
	}

	/**
	 * Returns the program's next line.
	 * @throws IllegalStateException if it has ended
	 */
	String says() {
		try {
			String line = this.said.readLine();
			if (line == null) {
				throw new IllegalStateException(complaints());
			}
			return line;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the program's error output so far. */
	String complaints() {
		try {
			return Files.readString(this.complaints);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
