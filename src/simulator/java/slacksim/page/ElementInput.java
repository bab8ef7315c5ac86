package slacksim.page;

import java.util.List;

import slacksim.http.Json;
import slacksim.views.Choices;
import slacksim.views.Field;
import slacksim.views.StateField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An element's input as the browser sends it: {@code text} for typed text, {@code chosen}
 * for options, IDs, dates and files, and neither for a button.
 *
 * @param json also has {@code block_id} and {@code action_id}
 */
record ElementInput(JsonNode json) {

	/**
	 * Returns all inputs of a view or a message.
	 * @param request with {@code state}, which may be missing
	 */
	static List<ElementInput> state(JsonNode request) {
		return Json.objects(request, "state").stream().map(ElementInput::new).toList();
	}

	/**
	 * Returns the element.
	 * @throws IllegalArgumentException if it no longer exists
	 */
	Field field(JsonNode blocks) {
		return Field.all(blocks)
			.stream()
			.filter((field) -> field.blockId().equals(Json.text(this.json, "block_id"))
					&& field.actionId().equals(Json.text(this.json, "action_id")))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("That is no longer there. Please look again."));
	}

	/** Returns the value as in {@code state.values}. */
	ObjectNode value(Field field) {
		List<JsonNode> chosen = this.json.path("chosen").valueStream().toList();
		return switch (field.type()) {
			case "button", "icon_button", "workflow_button" -> Json.object();
			case "feedback_buttons" -> Json.object().put("value", Json.text(chosen.get(0), "value"));
			case "overflow" -> Choices.value(field, chosen);
			default -> value(field, chosen);
		};
	}

	private ObjectNode value(Field field, List<JsonNode> chosen) {
		StateField state = field.state().orElseThrow();
		String text = Json.text(this.json, "text");
		if (!text.isEmpty()) {
			return Json.object().put("type", field.type()).put(state.name(), text);
		}
		ObjectNode nothing = state.untouched(Json.object()).put("type", field.type());
		return chosen.isEmpty() ? nothing : Choices.value(field, chosen);
	}

}
