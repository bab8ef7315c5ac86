package slacksim;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The three characters that Slack escapes.
 */
final class Entities {

	private Entities() {
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/**
	 * Escapes all texts of the type {@code plain_text}.
	 * @param node what they are in, changed in place
	 */
	static void escapePlainText(JsonNode node) {
		if (node instanceof ObjectNode object && "plain_text".equals(Json.text(object, "type"))) {
			object.put("text", escape(Json.text(object, "text")));
		}
		node.forEach(Entities::escapePlainText);
	}

}
