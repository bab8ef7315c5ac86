package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import redis.embedded.core.RedisServerBuilder;

import org.switchboard.workspace.WorkspaceId;

import static org.awaitility.Awaitility.await;

/** A real Redis, started once for all tests; tests that stop theirs get another. */
public final class RedisForTests implements AutoCloseable {

	/** A RAM disk, where there is one. */
	private static final Path MEMORY = Path.of("/dev/shm");

	private static final long ENOUGH = DataSize.ofGigabytes(2).toBytes();

	/** A machine that stalls should fail no test. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final int port;

	private final Path files;

	private final LettuceConnectionFactory connections;

	private Process server;

	private RedisForTests(int port) {
		this.port = port;
		this.files = directory(port);
		this.connections = connections(PATIENCE);
		this.server = started();
	}

	/** Returns this JVM's Redis, started on first use. */
	public static RedisForTests shared() {
		return Shared.REDIS;
	}

	/** Returns a running Redis for a test that stops it; the caller closes it. */
	public static RedisForTests another() {
		return on(Node.freePort());
	}

	/** Starts a Redis at a known port. It keeps its data until this JVM ends. */
	static RedisForTests on(int port) {
		RedisForTests redis = new RedisForTests(port);
		// after all nodes, which would wait for it when they stop
		SpringApplication.getShutdownHandlers().add(redis::close);
		return redis;
	}

	public int port() {
		return this.port;
	}

	public LettuceConnectionFactory connectionFactory() {
		return this.connections;
	}

	public StringRedisTemplate template() {
		return new StringRedisTemplate(this.connections);
	}

	/** Connects as another node would; the connection stays open until the JVM ends. */
	public StringRedisTemplate connect() {
		return new StringRedisTemplate(connections(PATIENCE));
	}

	/**
	 * Connects as a client that doesn't wait long while Redis is away; the connection
	 * stays open until the JVM ends.
	 */
	public StringRedisTemplate connectImpatiently() {
		return new StringRedisTemplate(connections(Duration.ofSeconds(2)));
	}

	/** Stops it, keeping its data. */
	public void goesAway() {
		stop();
	}

	/** Has it accept commands without running them for some time. */
	public void hangs(Duration time) {
		command("CLIENT", "PAUSE", String.valueOf(time.toMillis()));
	}

	/** Returns the keys that have some text in their name or value, in no order. */
	public List<String> whereIs(WorkspaceId workspace, String words) {
		return StoredValue.of(template(), keys(workspace))
			.entrySet()
			.stream()
			.filter((one) -> (one.getKey() + " " + one.getValue().entries()).contains(words))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * Returns a workspace's values as text, by the key without the workspace's prefix,
	 * and for hashes also by field.
	 * @param workspace the workspace
	 * @param wanted selects keys, by their part after the workspace's prefix
	 */
	public Map<String, String> all(WorkspaceId workspace, Predicate<String> wanted) {
		int prefix = workspace.key("").length();
		List<String> keys = keys(workspace).stream().filter((key) -> wanted.test(key.substring(prefix))).toList();
		Map<String, String> all = new TreeMap<>();
		StoredValue.of(template(), keys).forEach((key, value) -> {
			String name = key.substring(prefix);
			if (value.isHash()) {
				value.pairs().forEach((field, text) -> all.put(name + " " + field, text));
			}
			else {
				all.put(name, String.valueOf(value.entries()));
			}
		});
		return all;
	}

	private List<String> keys(WorkspaceId workspace) {
		ScanOptions all = ScanOptions.scanOptions().match(workspace.key("*")).count(1000).build();
		try (Cursor<String> keys = template().scan(all)) {
			return keys.stream().toList();
		}
	}

	/** Sends it a command. */
	public void command(String name, String... arguments) {
		try (RedisConnection connection = this.connections.getConnection()) {
			connection.execute(name,
					Stream.of(arguments).map((text) -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new));
		}
	}

	/**
	 * Returns a value of Redis's {@code INFO}.
	 * @param section example: {@code persistence}
	 * @param name example: {@code rdb_last_bgsave_status}
	 */
	String info(String section, String name) {
		try (RedisConnection connection = this.connections.getConnection()) {
			return connection.serverCommands().info(section).getProperty(name, "");
		}
	}

	/** Returns the directory with its data. */
	Path files() {
		return this.files;
	}

	/** Starts it with its data, after stopping it if it runs. */
	public void restart() {
		stop();
		this.server = started();
	}

	/** Kills it and starts it again with its data. */
	public void dies() {
		ProcessHandle process = ProcessHandle.of(Long.parseLong(info("server", "process_id"))).orElseThrow();
		process.destroyForcibly();
		process.onExit().join();
		restart();
	}

	@Override
	public void close() {
		this.connections.destroy();
		stop();
		try {
			FileSystemUtils.deleteRecursively(this.files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void stop() {
		this.server.destroy();
		this.server.onExit().join();
	}

	// directly: what the library starts ends with the JVM at once, before its nodes
	private Process started() {
		try {
			Process redis = new ProcessBuilder(new RedisServerBuilder().port(this.port)
				.setting("bind 127.0.0.1")
				.setting("appendonly yes")
				.setting("dir " + this.files)
				.setting("save \"\"")
				.buildCommandArgs()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			awaitPong();
			return redis;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void awaitPong() {
		await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).ignoreExceptions().until(() -> {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
				socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
				return new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII).equals("+PONG");
			}
		});
	}

	private LettuceConnectionFactory connections(Duration patience) {
		LettuceConnectionFactory factory = new LettuceConnectionFactory(
				new RedisStandaloneConfiguration("127.0.0.1", this.port),
				LettuceClientConfiguration.builder().commandTimeout(patience).build());
		factory.afterPropertiesSet();
		factory.start();
		return factory;
	}

	// a disk kept busy by others makes Redis wait, and everything that waits for it
	private static Path directory(int port) {
		try {
			boolean roomy = Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > ENOUGH;
			Path home = roomy ? MEMORY : Files.createDirectories(Path.of("target", "redis").toAbsolutePath());
			return Files.createTempDirectory(home, "switchboard-redis-" + port + "-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Shared {

		private static final RedisForTests REDIS = another();

	}

}
