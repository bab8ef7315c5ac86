package org.switchboard;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * One connection of a {@link RedisLine}.
 */
final class RedisWire {

	// larger than any of our commands, so that each usually arrives in one piece
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
		carry("redis-line-commands", this.node, this.redis, this::holdCommand);
		carry("redis-line-answers", this.redis, this.node, (piece) -> holdAnswer());
	}

	void close() {
		close(this.node);
		close(this.redis);
	}

	private void carry(String name, Socket from, Socket to, Hold hold) {
		BlockingQueue<Piece> underway = new LinkedBlockingQueue<>();
		inBackground(name + "-in", () -> takeIn(from, underway));
		inBackground(name + "-out", () -> handOut(underway, to, hold));
	}

	private void takeIn(Socket from, BlockingQueue<Piece> underway) throws IOException {
		byte[] buffer = new byte[PIECE];
		InputStream source = from.getInputStream();
		try {
			for (int length = source.read(buffer); length >= 0; length = source.read(buffer)) {
				underway.add(new Piece(new String(buffer, 0, length, StandardCharsets.ISO_8859_1), System.nanoTime()));
			}
		}
		finally {
			underway.add(Piece.LAST);
		}
	}

	private void handOut(BlockingQueue<Piece> underway, Socket to, Hold hold) throws IOException, InterruptedException {
		OutputStream target = to.getOutputStream();
		try {
			for (Piece piece = underway.take(); !piece.isLast(); piece = underway.take()) {
				TimeUnit.NANOSECONDS.sleep(piece.since() + this.line.delay().toNanos() - System.nanoTime());
				this.line.awaitsHealing();
				hold.before(piece.bytes());
				target.write(piece.bytes().getBytes(StandardCharsets.ISO_8859_1));
			}
		}
		finally {
			close();
		}
	}

	private void holdCommand(String bytes) throws InterruptedException {
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
				// one end hung up
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
			// it was to be closed anyway
		}
	}

	/**
	 * Bytes sent together.
	 *
	 * @param bytes the bytes, as ISO 8859-1
	 * @param since when they were sent, as {@link System#nanoTime()}
	 */
	private record Piece(String bytes, long since) {

		static final Piece LAST = new Piece("", 0);

		boolean isLast() {
			return this.bytes.isEmpty();
		}

	}

	/** Work in the background. */
	interface Work {

		void run() throws IOException, InterruptedException;

	}

	/** Something that may hold a piece back. */
	private interface Hold {

		void before(String bytes) throws InterruptedException;

	}

}
