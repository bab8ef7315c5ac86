package slacksim.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An interactive element in its block.
 *
 * @param block the block
 * @param element the element
 */
public record Field(ObjectNode block, ObjectNode element) {

	public static List<Field> all(JsonNode blocks) {
		return Json.objects(blocks)
			.stream()
			.flatMap((block) -> Blocks.elements(block).stream().map((element) -> new Field(block, element)))
			.toList();
	}

	/**
	 * Finds an element as a person would, or by an ID.
	 * @param blocks where to look
	 * @param name its label, text, action ID, block ID, placeholder or, for a button,
	 * value
	 */
	public static Optional<Field> called(JsonNode blocks, String name) {
		List<Predicate<Field>> ways = List.of((field) -> field.label().equals(name),
				(field) -> field.actionId().equals(name), (field) -> field.blockId().equals(name),
				(field) -> field.hint().equals(name), (field) -> Json.text(field.element(), "value").equals(name));
		List<Field> all = all(blocks);
		return ways.stream().flatMap((way) -> all.stream().filter(way)).findFirst();
	}

	public String blockId() {
		return Json.text(this.block, "block_id");
	}

	public String actionId() {
		return Json.text(this.element, "action_id");
	}

	public String type() {
		return Json.text(this.element, "type");
	}

	public boolean isButton() {
		return "button".equals(type());
	}

	/** Returns the texts of an overflow menu's entries; empty for anything else. */
	public List<String> entries() {
		return "overflow".equals(type()) ? Json.objects(this.element, "options")
			.stream()
			.map((option) -> Json.text(option.path("text"), "text"))
			.toList() : List.of();
	}

	public boolean isInput() {
		return "input".equals(Json.text(this.block, "type"));
	}

	boolean isOptional() {
		return this.block.path("optional").asBoolean(false);
	}

	/** Returns whether the bot is told of input at once. */
	public boolean dispatches() {
		return !isInput() || this.block.path("dispatch_action").asBoolean(false);
	}

	public String label() {
		if (isInput()) {
			return Json.text(this.block.path("label"), "text");
		}
		String own = Json.text(this.element.path("text"), "text");
		String around = Json.text(this.block.path("text"), "text");
		return own.isEmpty() ? (around.isEmpty() ? hint() : around) : own;
	}

	private String hint() {
		return Json.text(this.element.path("placeholder"), "text");
	}

	public Optional<StateField> state() {
		return StateField.of(type());
	}

	/**
	 * Returns an element of {@code actions}.
	 * @param value what was chosen or typed, as in {@code state.values}
	 * @param ts the time of the action
	 */
	public ObjectNode action(ObjectNode value, String ts) {
		ObjectNode action = Json.object().put("action_id", actionId()).put("block_id", blockId());
		action.put("type", type()).put("action_ts", ts);
		for (String copied : List.of("text", "value", "style", "placeholder", "confirm")) {
			this.element.optional(copied).ifPresent((one) -> action.set(copied, one.deepCopy()));
		}
		action.setAll(value.deepCopy());
		return action;
	}

}
