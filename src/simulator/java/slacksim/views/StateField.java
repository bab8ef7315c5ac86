package slacksim.views;

import java.util.Optional;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where an element's input is in {@code state.values}.
 *
 * @param name the field of {@code state.values}
 * @param initial the element's field with the initial value
 * @param many whether it holds a list
 */
public record StateField(String name, String initial, boolean many) {

	/**
	 * Returns the field of an element type, or nothing for buttons and similar.
	 * @param type example: {@code static_select}
	 */
	static Optional<StateField> of(String type) {
		return switch (type) {
			case "plain_text_input", "number_input", "email_text_input", "url_text_input" ->
				one("value", "initial_value");
			case "rich_text_input" -> one("rich_text_value", "initial_value");
			case "static_select", "external_select", "radio_buttons" -> one("selected_option", "initial_option");
			case "multi_static_select", "multi_external_select", "checkboxes" ->
				many("selected_options", "initial_options");
			case "users_select" -> one("selected_user", "initial_user");
			case "channels_select" -> one("selected_channel", "initial_channel");
			case "conversations_select" -> one("selected_conversation", "initial_conversation");
			case "multi_users_select" -> many("selected_users", "initial_users");
			case "multi_channels_select" -> many("selected_channels", "initial_channels");
			case "multi_conversations_select" -> many("selected_conversations", "initial_conversations");
			case "datepicker" -> one("selected_date", "initial_date");
			case "timepicker" -> one("selected_time", "initial_time");
			case "datetimepicker" -> one("selected_date_time", "initial_date_time");
			case "file_input" -> many("files", "");
			default -> Optional.empty();
		};
	}

	private static Optional<StateField> one(String name, String initial) {
		return Optional.of(new StateField(name, initial, false));
	}

	private static Optional<StateField> many(String name, String initial) {
		return Optional.of(new StateField(name, initial, true));
	}

	/** Returns an element's initial value as in {@code state.values}. */
	public ObjectNode untouched(JsonNode element) {
		ObjectNode value = Json.object().put("type", Json.text(element, "type"));
		JsonNode first = element.path(this.initial);
		if (!first.isMissingNode() && !first.isNull()) {
			value.set(this.name, first.deepCopy());
		}
		else if (this.many) {
			value.putArray(this.name);
		}
		else {
			value.putNull(this.name);
		}
		return value;
	}

	boolean isEmpty(JsonNode value) {
		JsonNode held = value.path(this.name);
		return held.isMissingNode() || held.isNull() || (held.isContainer() && held.isEmpty())
				|| (held.isString() && held.stringValue("").isBlank());
	}

}
