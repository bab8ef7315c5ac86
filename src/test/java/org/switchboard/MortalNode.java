package org.switchboard;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static org.awaitility.Awaitility.await;

/** A node in its own JVM, which can be killed, with its own line to Redis. */
final class MortalNode implements AutoCloseable {

	private static final Duration LONGEST_LIFE = Duration.ofMinutes(3);

	private final RedisLine line;

	private final Jvm jvm;

	private MortalNode(RedisLine line, Jvm jvm) {
		this.line = line;
		this.jvm = jvm;
	}

	/**
	 * Starts a node without waiting for it.
	 * @param redis its Redis
	 * @param settings as {@code name=value}, without ports
	 */
	static MortalNode start(RedisForTests redis, List<String> settings) {
		RedisLine line = RedisLine.to(redis);
		List<String> all = new ArrayList<>(settings);
		all.add("spring.data.redis.port=" + line.port());
		return new MortalNode(line, Jvm.start(ClassArchive.java(), Node.freePort(), all));
	}

	void awaitsReady() {
		this.jvm.awaitsReadiness();
	}

	/** Returns whether a load balancer would send anything here. */
	boolean isReady() {
		return this.jvm.isReady();
	}

	URI url() {
		return Node.url(this.jvm.port());
	}

	RedisLine line() {
		return this.line;
	}

	/** Sends SIGTERM. */
	void isToldToStop() {
		this.jvm.isToldToStop();
	}

	/** Sends SIGTERM, and waits until the node has begun to stop. */
	void beginsToStop() {
		isToldToStop();
		await().atMost(LONGEST_LIFE).until(() -> this.jvm.log().contains("Commencing graceful shutdown"));
	}

	/** Sends SIGKILL. What its line holds back never arrives. */
	@Override
	public void close() {
		this.jvm.dies();
		this.line.close();
	}

}
