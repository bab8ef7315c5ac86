package slacksim.rules;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * JSON with single quotes and a few macros for what is repeated or long: {@code X},
 * {@code PLAIN(…)}, {@code MARK(…)}, {@code OPTIONS}, {@code LIST(…)}.
 */
final class Shorthand {

	private Shorthand() {
	}

	/**
	 * Expands the shorthand.
	 * @param text the shorthand
	 * @param size how many characters X has, and how many items a list has
	 */
	static JsonNode json(String text, int size) {
		String options = IntStream.range(0, size)
			.mapToObj((number) -> "{'text':PLAIN('o'),'value':'" + number + "'}")
			.collect(Collectors.joining(","));
		String json = text.replace("OPTIONS", "[" + options + "]")
			.replace("(X)", "('" + "x".repeat(size) + "')")
			.replace(":X", ":'" + "x".repeat(size) + "'")
			.replaceAll("PLAIN\\(('[^']*')\\)", "{'type':'plain_text','text':$1}")
			.replaceAll("MARK\\(('[^']*')\\)", "{'type':'mrkdwn','text':$1}");
		int list = json.indexOf("LIST(");
		if (list >= 0) {
			int end = json.lastIndexOf(')');
			String items = String.join(",", Collections.nCopies(size, json.substring(list + 5, end)));
			json = json.substring(0, list) + "[" + items + "]" + json.substring(end + 1);
		}
		return Json.parse(json.replace('\'', '"'));
	}

}
