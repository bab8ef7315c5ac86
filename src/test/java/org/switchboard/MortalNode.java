package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.awaitility.Awaitility.await;

/**
 * A node in a JVM of its own, which can be killed, with a line of its own to Redis.
 */
final class MortalNode implements AutoCloseable {

	private static final HttpClient BROWSER = HttpClient.newHttpClient();

	private static final Duration LONGEST_START = Duration.ofMinutes(3);

	private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

	private final int port = Node.freePort();

	private final RedisLine line;

	private final Path log;

	private final Process process;

	private MortalNode(RedisForTests redis, List<String> settings) {
		this.line = RedisLine.to(redis);
		try {
			Path logs = Files.createDirectories(Path.of("target", "mortal-nodes"));
			this.log = logs.resolve(this.port + ".log");
			this.process = new ProcessBuilder(command(settings)).redirectErrorStream(true)
				.redirectOutput(this.log.toFile())
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Runtime.getRuntime().addShutdownHook(new Thread(this.process::destroyForcibly));
	}

	/**
	 * Starts a node, without waiting for it.
	 * @param redis where it keeps everything
	 * @param settings as {@code name=value}, but for its ports
	 * @return the node, which does not serve yet
	 */
	static MortalNode start(RedisForTests redis, List<String> settings) {
		return new MortalNode(redis, settings);
	}

	private List<String> command(List<String> settings) {
		List<String> command = ClassArchive.java();
		settings.forEach((setting) -> command.add("--" + setting));
		command.add("--server.port=" + this.port);
		command.add("--spring.data.redis.port=" + this.line.port());
		return command;
	}

	MortalNode awaitsReady() {
		await().atMost(LONGEST_START).until(() -> {
			if (!this.process.isAlive()) {
				throw new AssertionError("the node has ended:\n" + Files.readString(this.log));
			}
			return isReady();
		});
		return this;
	}

	/** Whether a load balancer would send anything there. */
	boolean isReady() {
		try {
			URI health = url().resolve("/actuator/health/readiness");
			return BROWSER.send(HttpRequest.newBuilder(health).timeout(LONGEST_LOOK).build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	URI url() {
		return Node.url(this.port);
	}

	RedisLine line() {
		return this.line;
	}

	/** SIGTERM. */
	void isToldToStop() {
		this.process.destroy();
	}

	/** SIGTERM, after which it has begun to stop. */
	void beginsToStop() {
		isToldToStop();
		await().atMost(LONGEST_START).until(() -> Files.readString(this.log).contains("Commencing graceful shutdown"));
	}

	/** SIGKILL. What its line has held back never arrives. */
	@Override
	public void close() {
		try {
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.line.close();
	}

}
