package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.embedded.RedisServer;

/**
 * A real Redis, started once for all tests; and more of them for tests that stop theirs.
 */
public final class RedisForTests implements AutoCloseable {

	private final int port = freePort();

	private final Path files = directory(this.port);

	private final LettuceConnectionFactory connections = connections(this.port);

	private RedisServer server = started();

	private RedisForTests() {
	}

	public static RedisForTests another() {
		return new RedisForTests();
	}

	public static LettuceConnectionFactory connectionFactory() {
		return Shared.REDIS.connections;
	}

	public static StringRedisTemplate template() {
		return Shared.REDIS.ownTemplate();
	}

	public StringRedisTemplate ownTemplate() {
		return new StringRedisTemplate(this.connections);
	}

	public void restart() {
		stop();
		this.server = started();
	}

	@Override
	public void close() {
		this.connections.destroy();
		stop();
	}

	private void stop() {
		try {
			this.server.stop();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private RedisServer started() {
		try {
			RedisServer redis = RedisServer.newRedisServer()
				.port(this.port)
				.setting("appendonly yes")
				.setting("dir " + this.files)
				.setting("save \"\"")
				.build();
			redis.start();
			return redis;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static LettuceConnectionFactory connections(int port) {
		LettuceConnectionFactory connections = new LettuceConnectionFactory(
				new RedisStandaloneConfiguration("127.0.0.1", port),
				LettuceClientConfiguration.builder().commandTimeout(Duration.ofSeconds(2)).build());
		connections.afterPropertiesSet();
		connections.start();
		return connections;
	}

	private static Path directory(int port) {
		try {
			Path target = Files.createDirectories(Path.of("target", "redis").toAbsolutePath());
			return Files.createTempDirectory(target, "redis-" + port + "-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Shared {

		private static final RedisForTests REDIS = sharedUntilTheEnd();

		private static RedisForTests sharedUntilTheEnd() {
			RedisForTests redis = another();
			Runtime.getRuntime().addShutdownHook(new Thread(redis::close));
			return redis;
		}

	}

}
