package org.switchboard;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static org.awaitility.Awaitility.await;

/**
 * A node in a JVM of its own, which can be killed, with a line of its own to Redis.
 */
final class MortalNode implements AutoCloseable {

	private static final Duration LONGEST_LIFE = Duration.ofMinutes(3);

	private final RedisLine line;

	private final Jvm jvm;

	private MortalNode(RedisLine line, Jvm jvm) {
		this.line = line;
		this.jvm = jvm;
	}

	/**
	 * Starts a node, without waiting for it.
	 * @param redis where it keeps everything
	 * @param settings as {@code name=value}, but for its ports
	 * @return the node, which does not serve yet
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

	/** Whether a load balancer would send anything there. */
	boolean isReady() {
		return this.jvm.isReady();
	}

	URI url() {
		return Node.url(this.jvm.port());
	}

	RedisLine line() {
		return this.line;
	}

	/** SIGTERM. */
	void isToldToStop() {
		this.jvm.isToldToStop();
	}

	/** SIGTERM, after which it has begun to stop. */
	void beginsToStop() {
		isToldToStop();
		await().atMost(LONGEST_LIFE).until(() -> this.jvm.log().contains("Commencing graceful shutdown"));
	}

	/** SIGKILL. What its line has held back never arrives. */
	@Override
	public void close() {
		this.jvm.dies();
		this.line.close();
	}

}
