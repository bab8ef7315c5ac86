package slacksim.http;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * The answer to a {@link Call}.
 *
 * @param status the HTTP status
 * @param headers its headers, the content type among them
 * @param body the body as text
 */
public record Reply(int status, Map<String, String> headers, String body) {

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
	 * The same answer with one header more.
	 * @param name its name
	 * @param value its value
	 * @return the longer answer
	 */
	public Reply with(String name, String value) {
		Map<String, String> longer = new LinkedHashMap<>(this.headers);
		longer.put(name, value);
		return new Reply(this.status, longer, this.body);
	}

}
