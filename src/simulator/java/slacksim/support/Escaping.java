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
	 * Escapes all {@code plain_text} texts.
	 * @param node the tree, changed in place
	 */
	public static void escapePlainText(JsonNode node) {
		escape(node, "text", Set.of("plain_text"));
	}

	/**
	 * Escapes text inputs and the text of rich text.
	 * @param node the tree, changed in place
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
