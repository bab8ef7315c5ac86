package org.switchboard;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * One connection of a {@link RedisLine}.
 */
final class RedisWire {

	// more than any command of ours, so that each arrives in one piece as a rule
	private static final int PIECE = 1 << 20;

	private final RedisLine line;

	private final Socket node;

	private final Socket redis;

	private volatile @Nullable RedisStop afterwards;

	RedisWire(RedisLine line, Socket node, Socket redis) {
		this.line = line;
		this.node = node;
		this.redis = redis;
	}

	void begins() {
		inBackground("redis-line-commands", () -> pump(this.node, this.redis, this::holdCommand));
		inBackground("redis-line-answers", () -> pump(this.redis, this.node, (piece) -> holdAnswer()));
	}

	void close() {
		close(this.node);
		close(this.redis);
	}

	private void pump(Socket from, Socket to, Hold hold) throws IOException, InterruptedException {
		try {
			InputStream source = from.getInputStream();
			OutputStream target = to.getOutputStream();
			byte[] buffer = new byte[PIECE];
			for (int length = source.read(buffer); length >= 0; length = source.read(buffer)) {
				TimeUnit.NANOSECONDS.sleep(this.line.delay().toNanos());
				this.line.awaitsHealing();
				hold.before(Arrays.copyOf(buffer, length));
				target.write(buffer, 0, length);
			}
		}
		finally {
			close();
		}
	}

	private void holdCommand(byte[] piece) throws InterruptedException {
		String bytes = new String(piece, StandardCharsets.ISO_8859_1);
		Optional<RedisStop> stop = this.line.stops().stream().filter((one) -> one.takes(bytes)).findFirst();
		if (stop.isPresent() && stop.get().isAfterwards()) {
			this.afterwards = stop.get();
		}
		else if (stop.isPresent()) {
			stop.get().stands();
		}
	}

	private void holdAnswer() throws InterruptedException {
		RedisStop stop = this.afterwards;
		if (stop != null) {
			stop.stands();
		}
	}

	static void inBackground(String name, Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// one end has hung up
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}, name);
		thread.setDaemon(true);
		thread.start();
	}

	static void close(Closeable socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// closed is what it was to be
		}
	}

	/**
	 * What goes on in the background.
	 */
	interface Work {

		void run() throws IOException, InterruptedException;

	}

	/**
	 * What may hold a piece back.
	 */
	private interface Hold {

		void before(byte[] piece) throws InterruptedException;

	}

}
