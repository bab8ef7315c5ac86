package slacksim.rules;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** Checks a message's blocks. */
public final class MessageRules {

	/** The most text in all blocks together that Slack accepts. */
	private static final int MOST_CHARACTERS = 13_200;

	private static final int MOST_MARKDOWN = 12_000;

	private MessageRules() {
	}

	/** Returns what Slack would refuse about a message's blocks. */
	public static List<Violation> check(JsonNode blocks) {
		List<Violation> found = new ArrayList<>();
		CheckedNode spot = new CheckedNode(blocks, "/blocks", found);
		if (!blocks.isArray()) {
			spot.refuse("must be an array");
			return found;
		}
		BlockRules.check(spot, BlockShapes.MESSAGE, 50);
		int markdown = spot.items()
			.stream()
			.filter((block) -> "markdown".equals(block.type()))
			.mapToInt((block) -> block.field("text").text().length())
			.sum();
		if (markdown > MOST_MARKDOWN) {
			spot.refuse("markdown blocks must be less than " + (MOST_MARKDOWN + 1) + " characters together");
		}
		if (spot.items().stream().filter((block) -> "table".equals(block.type())).count() > 1) {
			spot.refuse("only one table allowed");
		}
		return found;
	}

	/**
	 * Returns whether valid blocks are too long together, so that Slack answers {@code
	 * msg_blocks_too_long}.
	 */
	public static boolean tooLong(JsonNode blocks) {
		return characters(blocks) > MOST_CHARACTERS;
	}

	private static int characters(JsonNode node) {
		if (node.isContainer()) {
			int own = node.path("text").stringValue("").length();
			return own + node.valueStream().filter(JsonNode::isContainer).mapToInt(MessageRules::characters).sum();
		}
		return 0;
	}

}
