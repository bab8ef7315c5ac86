package slacksim.rules;

import java.util.HashMap;
import java.util.Map;

/** The fields of each block, and the surfaces it may be on. */
final class BlockShapes {

	/** Blocks of messages. */
	static final Map<String, Shape> MESSAGE = message();

	/** Blocks of modals and Home tabs. */
	static final Map<String, Shape> VIEW = view();

	private BlockShapes() {
	}

	private static Map<String, Shape> view() {
		Map<String, Shape> shapes = new HashMap<>();
		shapes.put("section", Shape.of("block_id text fields accessory expand"));
		shapes.put("divider", Shape.of("block_id"));
		shapes.put("header", Shape.of("text! block_id level"));
		shapes.put("actions", Shape.of("elements! block_id"));
		shapes.put("context", Shape.of("elements! block_id"));
		shapes.put("rich_text", Shape.of("elements! block_id"));
		shapes.put("input", Shape.of("label! element! block_id hint optional dispatch_action"));
		shapes.put("image", Shape.of("alt_text! image_url slack_file title block_id"));
		shapes.put("video", Shape.of("title! video_url! alt_text! thumbnail_url! title_url description author_name "
				+ "provider_name provider_icon_url block_id"));
		return Map.copyOf(shapes);
	}

	private static Map<String, Shape> message() {
		Map<String, Shape> shapes = new HashMap<>(view());
		shapes.put("markdown", Shape.of("text! block_id"));
		shapes.put("table", Shape.of("rows! column_settings block_id"));
		shapes.put("file", Shape.of("external_id! source! block_id"));
		shapes.put("context_actions", Shape.of("elements! block_id"));
		return Map.copyOf(shapes);
	}

}
