package slacksim.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * The response to a {@link Call}.
 *
 * @param status the HTTP status, 0 to close the connection without a response
 * @param headers the headers, including the content type
 * @param body the body as text
 * @param delay how long to wait first, in real time
 * @param content written in place of the body: bytes or a stream
 */
public record Reply(int status, Map<String, String> headers, String body, Duration delay, Optional<Content> content) {

	private static final String LENGTH = "Content-Length";

	/** Longer than any client waits. */
	private static final Duration FOR_EVER = Duration.ofMinutes(10);

	public Reply(int status, Map<String, String> headers, String body) {
		this(status, headers, body, Duration.ZERO, Optional.empty());
	}

	public static Reply json(int status, JsonNode body) {
		return new Reply(status, Map.of("Content-Type", "application/json; charset=utf-8"), body.toString());
	}

	public static Reply pretty(int status, JsonNode body) {
		return new Reply(status, Map.of("Content-Type", "application/json; charset=utf-8"), Json.pretty(body) + "\n");
	}

	public static Reply text(int status, String body) {
		return new Reply(status, Map.of("Content-Type", "text/plain; charset=utf-8"), body);
	}

	/**
	 * Returns a response that isn't text, or doesn't end.
	 * @param type its content type
	 * @param content writes it
	 */
	public static Reply of(String type, Content content) {
		return new Reply(200, Map.of("Content-Type", type), "", Duration.ZERO, Optional.of(content));
	}

	/**
	 * Returns a response of bytes, with their length.
	 * @param type its content type
	 * @param bytes the content
	 */
	public static Reply bytes(String type, byte[] bytes) {
		return of(type, (out) -> out.write(bytes)).with(LENGTH, Integer.toString(bytes.length));
	}

	/** Returns the content's length in bytes, or 0 if it isn't known in advance. */
	long contentLength() {
		return Long.parseLong(this.headers.getOrDefault(LENGTH, "0"));
	}

	/** Closes the connection without a response. */
	public static Reply cut() {
		return new Reply(0, Map.of(), "");
	}

	/** Never responds. */
	public static Reply none() {
		return cut().after(FOR_EVER);
	}

	/** Returns the same response with one more header. */
	public Reply with(String name, String value) {
		Map<String, String> longer = new LinkedHashMap<>(this.headers);
		longer.put(name, value);
		return new Reply(this.status, longer, this.body, this.delay, this.content);
	}

	/** Returns the same response with more delay. */
	public Reply after(Duration more) {
		return new Reply(this.status, this.headers, this.body, this.delay.plus(more), this.content);
	}

}
