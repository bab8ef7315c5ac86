package slacksim.support;

import java.util.Set;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The three characters that Slack escapes.
 */
public final class Escaping {

	private Escaping() {
	}

	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/**
	 * Escapes all texts of the type {@code plain_text}.
	 * @param node what they are in, changed in place
	 */
	public static void escapePlainText(JsonNode node) {
		escape(node, "text", Set.of("plain_text"));
	}

	/**
	 * Escapes what is in text inputs, and the words of rich text.
	 * @param node what they are in, changed in place
	 */
	public static void escapeTyping(JsonNode node) {
		escape(node, "value", Set.of("plain_text_input"));
		escape(node, "text", Set.of("text"));
	}

	private static void escape(JsonNode node, String field, Set<String> types) {
		if (node instanceof ObjectNode object && types.contains(Json.text(object, "type"))
				&& object.path(field).isString()) {
			object.put(field, escape(Json.text(object, field)));
		}
		node.forEach((child) -> escape(child, field, types));
	}

}
