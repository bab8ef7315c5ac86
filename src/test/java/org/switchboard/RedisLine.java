package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * The line between a node and Redis: a TCP proxy that can cut, delay or hang it, or stop
 * at a command.
 */
public final class RedisLine implements AutoCloseable {

	private final List<RedisWire> wires = new CopyOnWriteArrayList<>();

	private final List<RedisStop> stops = new CopyOnWriteArrayList<>();

	private final RedisForTests redis;

	private final ServerSocket door;

	private volatile Duration delay = Duration.ZERO;

	private volatile boolean cut;

	private boolean hanging;

	private RedisLine(RedisForTests redis) {
		this.redis = redis;
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		RedisWire.inBackground("redis-line", this::accept);
	}

	/** Returns a line that only connects. */
	public static RedisLine to(RedisForTests redis) {
		return new RedisLine(redis);
	}

	/** Returns its local port. */
	public int port() {
		return this.door.getLocalPort();
	}

	/** Closes all connections, and new ones as they arrive. */
	public void cuts() {
		this.cut = true;
		this.wires.forEach(RedisWire::close);
	}

	/** Keeps connections open, but lets nothing pass either way. */
	public synchronized void hangs() {
		this.hanging = true;
	}

	/** Delays what is sent either way. */
	public void delays(Duration by) {
		this.delay = by;
	}

	/**
	 * Holds back a command and everything after it on its connection.
	 * @param command recognizes it by its bytes as ISO 8859-1
	 * @return the stop, reached once the command has arrived
	 */
	public RedisStop stopsBefore(Predicate<String> command) {
		return stop(new RedisStop(command, false));
	}

	/**
	 * Lets a command through to Redis, but nothing back on its connection.
	 * @param command recognizes it by its bytes as ISO 8859-1
	 * @return the stop, reached once Redis has answered
	 */
	public RedisStop stopsAfter(Predicate<String> command) {
		return stop(new RedisStop(command, true));
	}

	private RedisStop stop(RedisStop stop) {
		this.stops.add(stop);
		return stop;
	}

	/** Lets everything pass again, including what was held back. */
	public synchronized void heals() {
		this.cut = false;
		this.delay = Duration.ZERO;
		this.hanging = false;
		this.stops.forEach(RedisStop::release);
		this.stops.clear();
		notifyAll();
	}

	@Override
	public void close() {
		cuts();
		heals();
		RedisWire.close(this.door);
	}

	Duration delay() {
		return this.delay;
	}

	List<RedisStop> stops() {
		return this.stops;
	}

	synchronized void awaitsHealing() throws InterruptedException {
		while (this.hanging) {
			wait();
		}
	}

	private void accept() throws IOException {
		while (!this.door.isClosed()) {
			connect(this.door.accept());
		}
	}

	// if Redis refuses the connection, the node's is closed too
	private void connect(Socket node) {
		if (this.cut) {
			RedisWire.close(node);
			return;
		}
		try {
			Socket there = new Socket(InetAddress.getLoopbackAddress(), this.redis.port());
			RedisWire wire = new RedisWire(this, node, there);
			this.wires.add(wire);
			wire.begins();
		}
		catch (IOException ex) {
			RedisWire.close(node);
		}
	}

}
