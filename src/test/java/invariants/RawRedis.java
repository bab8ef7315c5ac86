package invariants;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Redis at the level of its protocol. Missing values are returned as an empty text.
 *
 * @see <a href="https://redis.io/docs/latest/develop/reference/protocol-spec/">RESP</a>
 */
final class RawRedis implements AutoCloseable {

	private final Socket socket;

	private final InputStream answers;

	RawRedis(int port) {
		try {
			this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
			this.answers = new BufferedInputStream(this.socket.getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String word(String... command) {
		return String.valueOf(ask(command));
	}

	List<?> list(String... command) {
		return (List<?>) ask(command);
	}

	Map<String, String> pairs(String... command) {
		return pairs(list(command));
	}

	static Map<String, String> pairs(List<?> flat) {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (int i = 0; i + 1 < flat.size(); i += 2) {
			pairs.put(String.valueOf(flat.get(i)), String.valueOf(flat.get(i + 1)));
		}
		return pairs;
	}

	private Object ask(String... command) {
		try {
			StringBuilder request = new StringBuilder("*" + command.length + "\r\n");
			for (String word : command) {
				request.append("$").append(word.getBytes(StandardCharsets.UTF_8).length).append("\r\n");
				request.append(word).append("\r\n");
			}
			this.socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
			return answer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Object answer() throws IOException {
		String head = line();
		String rest = head.substring(1);
		return switch (head.charAt(0)) {
			case '+', ':' -> rest;
			case '$' -> text(Integer.parseInt(rest));
			case '*' -> list(Integer.parseInt(rest));
			default -> throw new IllegalStateException(head);
		};
	}

	private List<Object> list(int size) throws IOException {
		List<Object> list = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			list.add(answer());
		}
		return list;
	}

	private String text(int length) throws IOException {
		if (length < 0) {
			return "";
		}
		String text = new String(this.answers.readNBytes(length), StandardCharsets.UTF_8);
		line();
		return text;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int read = this.answers.read(); read != '\n'; read = this.answers.read()) {
			if (read < 0) {
				throw new IOException("Redis has hung up");
			}
			line.append((char) read);
		}
		return line.substring(0, line.length() - 1);
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
