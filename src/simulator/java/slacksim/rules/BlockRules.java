package slacksim.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a list of blocks in a message or a view. */
final class BlockRules {

	/** Applies to a message's Markdown blocks together. */
	private static final int MOST_MARKDOWN = 40_000;

	private static final Set<String> CONTEXT = Set.of("image", "plain_text", "mrkdwn");

	private BlockRules() {
	}

	/**
	 * Checks a list of blocks.
	 * @param blocks the list
	 * @param shapes the blocks allowed on the surface
	 * @param max the surface's maximum number of blocks
	 */
	static void check(CheckedNode blocks, Map<String, Shape> shapes, int max) {
		blocks.count(0, max);
		Set<String> ids = new HashSet<>();
		for (CheckedNode block : blocks.items()) {
			if (block.isObject() && Shape.check(block, shapes)) {
				block(block);
			}
			CheckedNode id = block.field("block_id");
			id.length(255);
			if (id.present() && !ids.add(id.text())) {
				id.refuse("block_id must be unique, there are several " + id.text());
			}
		}
	}

	private static void block(CheckedNode block) {
		switch (block.type()) {
			case "section" -> section(block);
			case "header" -> TextRules.plain(block.field("text"), 150);
			case "actions" -> actions(block.field("elements"));
			case "context" -> context(block.field("elements"));
			case "input" -> input(block);
			case "markdown" -> block.field("text").length(MOST_MARKDOWN);
			case "table" -> table(block.field("rows"));
			case "image" -> {
				ElementRules.image(block);
				TextRules.plain(block.field("title"), 2000);
			}
			default -> block.field("elements").count(1, 100);
		}
	}

	private static void section(CheckedNode section) {
		if (!section.field("text").present() && !section.field("fields").present()) {
			section.refuse("missing required field: text or fields");
		}
		TextRules.any(section.field("text"), 3000);
		CheckedNode fields = section.field("fields");
		fields.count(1, 10);
		fields.items().forEach((field) -> TextRules.any(field, 2000));
		ElementRules.check(section.field("accessory"), allowed("accessory"));
	}

	private static void actions(CheckedNode elements) {
		elements.count(1, 25);
		Set<String> ids = new HashSet<>();
		for (CheckedNode element : elements.items()) {
			ElementRules.check(element, allowed("actions"));
			CheckedNode id = element.field("action_id");
			if (id.present() && !ids.add(id.text())) {
				id.refuse("action_id must be unique in its block, there are several " + id.text());
			}
		}
	}

	private static void context(CheckedNode elements) {
		elements.count(1, 10);
		for (CheckedNode element : elements.items()) {
			if ("image".equals(element.type())) {
				ElementRules.check(element, CONTEXT);
			}
			else {
				TextRules.any(element, 3000);
			}
		}
	}

	private static void input(CheckedNode input) {
		TextRules.plain(input.field("label"), 2000);
		TextRules.plain(input.field("hint"), 2000);
		ElementRules.check(input.field("element"), allowed("input"));
	}

	private static void table(CheckedNode rows) {
		rows.count(1, 100);
		rows.items().forEach((row) -> row.count(1, 20));
	}

	private static Set<String> allowed(String place) {
		return ElementShapes.PLACES.getOrDefault(place, Set.of());
	}

	/** Returns how many inputs a list of blocks has. */
	static long inputs(CheckedNode blocks) {
		List<CheckedNode> all = blocks.items();
		return all.stream().filter((block) -> "input".equals(block.type())).count();
	}

}
