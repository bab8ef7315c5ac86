package slacksim.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An HTTP request.
 *
 * @param method example: {@code POST}
 * @param path the path, without the query
 * @param query the decoded query
 * @param headers the first value of each header, by lower-case name
 * @param raw the body, one character per byte
 */
public record Call(String method, String path, Map<String, String> query, Map<String, String> headers, String raw) {

	/** Returns the body, decoded as UTF-8. */
	public String body() {
		return new String(this.raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
	}

	public boolean isJson() {
		return header("content-type").split(";", 2)[0].trim().equalsIgnoreCase("application/json");
	}

	/**
	 * Returns a header's first value, or an empty string.
	 * @param name its name in lower case
	 */
	public String header(String name) {
		return this.headers.getOrDefault(name, "");
	}

}
