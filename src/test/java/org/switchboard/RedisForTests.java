package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.embedded.RedisServer;

import org.switchboard.workspace.WorkspaceId;

/**
 * A real Redis for tests, started once per JVM on a free port. Each test takes a fresh
 * workspace and so sees no other's keys.
 */
public final class RedisForTests {

	private static final RedisForTests SHARED = new RedisForTests();

	private static final AtomicInteger WORKSPACES = new AtomicInteger();

	private final RedisServer server;

	private final int port;

	private final StringRedisTemplate template;

	private RedisForTests() {
		try {
			this.port = freePort();
			Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
			Path directory = Files.createTempDirectory(target, "redis-");
			this.server = RedisServer.newRedisServer()
				.port(this.port)
				.setting("bind 127.0.0.1")
				.setting("dir " + directory)
				.setting("appendonly yes")
				.onShutdownForceStop(true)
				.build();
			this.server.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.template = connect();
	}

	/**
	 * The Redis of this JVM, started by the first who asks.
	 * @return the running Redis
	 */
	public static RedisForTests shared() {
		return SHARED;
	}

	/**
	 * A workspace that no other test of this JVM has.
	 * @return its id
	 */
	public static WorkspaceId freshWorkspace() {
		return new WorkspaceId("T" + (1000 + WORKSPACES.incrementAndGet()));
	}

	public String host() {
		return "127.0.0.1";
	}

	public int port() {
		return this.port;
	}

	public StringRedisTemplate template() {
		return this.template;
	}

	/**
	 * Connects as one more node would.
	 * @return a template with a connection of its own, open until the JVM ends
	 */
	public StringRedisTemplate connect() {
		LettuceConnectionFactory connections = new LettuceConnectionFactory(host(), this.port);
		connections.afterPropertiesSet();
		connections.start();
		return new StringRedisTemplate(connections);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
