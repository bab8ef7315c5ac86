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

/**
 * A program that is spoken with line by line. What it complains of goes into a file
 * beside it.
 */
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
	 * Runs a command to its end. What it says stays in a file.
	 * @param home where
	 * @param command which
	 * @return what it said, if it is there and did not fail
	 */
	static Optional<String> output(Path home, String... command) {
		// another JVM of the run may ask the same at the same moment
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

	/**
	 * Tells the program something.
	 * @param line what
	 * @return the line it answers
	 */
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
	 * Waits for the next line of the program.
	 * @return the line
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

	/**
	 * All the program has complained of by now.
	 * @return the text
	 */
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
