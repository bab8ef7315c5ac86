package slacksim.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An HTTP request as it came in.
 *
 * @param method such as {@code POST}
 * @param path the path, without the query
 * @param query the decoded query
 * @param headers the first value of each header, by its name in lower case
 * @param raw the body, one character for each byte
 */
public record Call(String method, String path, Map<String, String> query, Map<String, String> headers, String raw) {

	/**
	 * The body as text.
	 * @return what its UTF-8 says
	 */
	public String body() {
		return new String(this.raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
	}

	public boolean isJson() {
		return header("content-type").split(";", 2)[0].trim().equalsIgnoreCase("application/json");
	}

	/**
	 * A header.
	 * @param name its name in lower case
	 * @return its first value, empty if there is none
	 */
	public String header(String name) {
		return this.headers.getOrDefault(name, "");
	}

}
