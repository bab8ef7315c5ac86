package org.switchboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Records every command a Redis runs. */
public final class RedisMonitor implements AutoCloseable {

	private final RedisForTests redis;

	private final Socket socket;

	private final BufferedReader lines;

	public RedisMonitor(RedisForTests redis) {
		this.redis = redis;
		try {
			this.socket = new Socket(InetAddress.getLoopbackAddress(), redis.port());
			this.lines = new BufferedReader(
					new InputStreamReader(this.socket.getInputStream(), StandardCharsets.UTF_8));
			send("MONITOR");
			this.lines.readLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the commands so far that contain a text. */
	public List<String> commandsWith(String text) {
		String mark = UUID.randomUUID().toString();
		this.redis.template().hasKey(mark);
		return this.lines.lines()
			.takeWhile((line) -> !line.contains(mark))
			.filter((line) -> line.contains(text))
			.toList();
	}

	private void send(String command) throws IOException {
		this.socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
