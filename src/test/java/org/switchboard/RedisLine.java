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
 * The line between a node and Redis: a TCP proxy that cuts it, delays it, hangs it, or
 * stops it at a command.
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

	/**
	 * A line that does nothing but connect.
	 * @param redis where it leads to
	 * @return the line
	 */
	public static RedisLine to(RedisForTests redis) {
		return new RedisLine(redis);
	}

	/**
	 * Where it begins.
	 * @return a port of this machine
	 */
	public int port() {
		return this.door.getLocalPort();
	}

	/**
	 * Closes all connections, and new ones as soon as they come.
	 */
	public void cuts() {
		this.cut = true;
		this.wires.forEach(RedisWire::close);
	}

	/**
	 * Connections stay open, but nothing passes any more, either way.
	 */
	public synchronized void hangs() {
		this.hanging = true;
	}

	/**
	 * What is sent, either way, arrives so much later.
	 * @param by how much
	 */
	public void delays(Duration by) {
		this.delay = by;
	}

	/**
	 * Holds back a command, and all that follows on its connection.
	 * @param command known by its bytes as ISO 8859-1
	 * @return what stands still when it has come
	 */
	public RedisStop stopsBefore(Predicate<String> command) {
		return stop(new RedisStop(command, false));
	}

	/**
	 * Lets a command through to Redis, but nothing back any more on its connection.
	 * @param command known by its bytes as ISO 8859-1
	 * @return what stands still when Redis has answered
	 */
	public RedisStop stopsAfter(Predicate<String> command) {
		return stop(new RedisStop(command, true));
	}

	private RedisStop stop(RedisStop stop) {
		this.stops.add(stop);
		return stop;
	}

	/**
	 * Everything passes again, what was held back included.
	 */
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

	// where Redis does not take the connection, the node does not keep it
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
