package slacksim.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * The answer to a {@link Call}.
 *
 * @param status the HTTP status, 0 to close the connection without any answer
 * @param headers its headers, the content type among them
 * @param body the body as text
 * @param delay how long to wait before, in real time
 * @param content what is written instead of the body, bytes or a stream
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
	 * An answer that is no text, or has no end.
	 * @param type its content type
	 * @param content writes it
	 * @return the answer
	 */
	public static Reply of(String type, Content content) {
		return new Reply(200, Map.of("Content-Type", type), "", Duration.ZERO, Optional.of(content));
	}

	/**
	 * An answer that is no text, and says how long it is.
	 * @param type its content type
	 * @param bytes what is in it
	 * @return the answer
	 */
	public static Reply bytes(String type, byte[] bytes) {
		return of(type, (out) -> out.write(bytes)).with(LENGTH, Integer.toString(bytes.length));
	}

	/**
	 * How long the content is.
	 * @return as many bytes, or 0 if that is not known before
	 */
	long contentLength() {
		return Long.parseLong(this.headers.getOrDefault(LENGTH, "0"));
	}

	/**
	 * No answer, but the end of the connection.
	 * @return the absent answer
	 */
	public static Reply cut() {
		return new Reply(0, Map.of(), "");
	}

	/**
	 * No answer, ever.
	 * @return the absent answer
	 */
	public static Reply none() {
		return cut().after(FOR_EVER);
	}

	/**
	 * The same answer with one header more.
	 * @param name its name
	 * @param value its value
	 * @return the longer answer
	 */
	public Reply with(String name, String value) {
		Map<String, String> longer = new LinkedHashMap<>(this.headers);
		longer.put(name, value);
		return new Reply(this.status, longer, this.body, this.delay, this.content);
	}

	/**
	 * The same answer, but later.
	 * @param more how much later
	 * @return the later answer
	 */
	public Reply after(Duration more) {
		return new Reply(this.status, this.headers, this.body, this.delay.plus(more), this.content);
	}

}
