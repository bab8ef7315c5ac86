package slacksim.page;

import java.util.List;

import slacksim.http.Json;
import slacksim.views.Choices;
import slacksim.views.Field;
import slacksim.views.StateField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody put into an element, as their browser tells it: {@code text} for what is
 * typed, {@code chosen} for options, ids, dates and files, and neither for a button.
 *
 * @param json with {@code block_id} and {@code action_id} beside that
 */
record ElementInput(JsonNode json) {

	/**
	 * All that is in the elements of a view or a message.
	 * @param request with {@code state}, which may be missing
	 */
	static List<ElementInput> state(JsonNode request) {
		return Json.objects(request, "state").stream().map(ElementInput::new).toList();
	}

	/**
	 * The element it is about.
	 * @throws IllegalArgumentException if it is no longer there
	 */
	Field field(JsonNode blocks) {
		return Field.all(blocks)
			.stream()
			.filter((field) -> field.blockId().equals(Json.text(this.json, "block_id"))
					&& field.actionId().equals(Json.text(this.json, "action_id")))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("That is no longer there. Please look again."));
	}

	/**
	 * The value as {@code state.values} has it.
	 */
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
