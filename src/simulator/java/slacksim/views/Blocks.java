package slacksim.views;

import java.util.ArrayList;
import java.util.List;

import slacksim.http.Json;
import slacksim.support.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The blocks of a message or view that Slack has accepted. */
public final class Blocks {

	private Blocks() {
	}

	/**
	 * Gives IDs to blocks and elements without one.
	 * @param blocks the blocks, changed in place
	 * @return the same blocks
	 */
	public static JsonNode withIds(JsonNode blocks) {
		for (ObjectNode block : Json.objects(blocks)) {
			identify(block, "block_id");
			for (ObjectNode element : elements(block)) {
				if (!"image".equals(Json.text(element, "type"))) {
					identify(element, "action_id");
				}
			}
		}
		return blocks;
	}

	private static void identify(ObjectNode node, String field) {
		if (Json.text(node, field).isEmpty()) {
			node.put(field, Ids.fresh("").substring(0, 5));
		}
	}

	/** Returns a block's interactive elements. */
	static List<ObjectNode> elements(JsonNode block) {
		List<ObjectNode> elements = new ArrayList<>();
		switch (Json.text(block, "type")) {
			case "actions", "context_actions" -> elements.addAll(Json.objects(block, "elements"));
			case "input" -> add(block.path("element"), elements);
			case "section" -> add(block.path("accessory"), elements);
			default -> {
			}
		}
		return elements;
	}

	private static void add(JsonNode element, List<ObjectNode> elements) {
		if (element instanceof ObjectNode object) {
			elements.add(object);
		}
	}

}
