package slacksim.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fields of each element, and where it may be. */
final class ElementShapes {

	static final Map<String, Shape> ALL = shapes();

	private static final Set<String> CHOICES = Set.of("static_select", "external_select", "users_select",
			"conversations_select", "channels_select", "multi_static_select", "multi_external_select",
			"multi_users_select", "multi_conversations_select", "multi_channels_select", "checkboxes", "radio_buttons",
			"datepicker", "timepicker");

	static final Map<String, Set<String>> PLACES = Map.of("accessory",
			with("button", "workflow_button", "overflow", "image"), "actions",
			with("button", "workflow_button", "overflow", "datetimepicker", "rich_text_input"), "input",
			with("plain_text_input", "datetimepicker", "number_input", "email_text_input", "url_text_input",
					"rich_text_input", "file_input"));

	private ElementShapes() {
	}

	private static Set<String> with(String... more) {
		Set<String> types = new HashSet<>(CHOICES);
		types.addAll(Set.of(more));
		return Set.copyOf(types);
	}

	private static Map<String, Shape> shapes() {
		Map<String, Shape> shapes = new HashMap<>();
		shapes.put("button", Shape.of("text! action_id url value style confirm accessibility_label"));
		shapes.put("workflow_button", Shape.of("text! workflow! action_id style accessibility_label"));
		shapes.put("image", Shape.of("alt_text! image_url slack_file fallback image_width image_height image_bytes"));
		shapes.put("overflow", Shape.of("options! action_id confirm"));
		shapes.put("checkboxes", Shape.of("options! initial_options action_id confirm focus_on_load"));
		shapes.put("radio_buttons", Shape.of("options! initial_option action_id confirm focus_on_load"));
		selects(shapes);
		inputs(shapes);
		return Map.copyOf(shapes);
	}

	private static void selects(Map<String, Shape> shapes) {
		String all = "action_id placeholder confirm focus_on_load ";
		shapes.put("static_select", Shape.of(all + "options option_groups initial_option"));
		shapes.put("external_select", Shape.of(all + "initial_option min_query_length"));
		shapes.put("users_select", Shape.of(all + "initial_user"));
		shapes.put("channels_select", Shape.of(all + "initial_channel response_url_enabled"));
		String conversations = "default_to_current_conversation filter ";
		shapes.put("conversations_select", Shape.of(all + conversations + "initial_conversation response_url_enabled"));
		String many = all + "max_selected_items ";
		shapes.put("multi_static_select", Shape.of(many + "options option_groups initial_options"));
		shapes.put("multi_external_select", Shape.of(many + "initial_options min_query_length"));
		shapes.put("multi_users_select", Shape.of(many + "initial_users"));
		shapes.put("multi_channels_select", Shape.of(many + "initial_channels"));
		shapes.put("multi_conversations_select", Shape.of(many + conversations + "initial_conversations"));
	}

	private static void inputs(Map<String, Shape> shapes) {
		String all = "action_id placeholder focus_on_load ";
		shapes.put("datepicker", Shape.of(all + "initial_date confirm"));
		shapes.put("timepicker", Shape.of(all + "initial_time timezone confirm"));
		shapes.put("datetimepicker", Shape.of("action_id initial_date_time confirm focus_on_load"));
		String typed = all + "initial_value dispatch_action_config ";
		shapes.put("plain_text_input", Shape.of(typed + "multiline min_length max_length"));
		shapes.put("number_input", Shape.of(typed + "is_decimal_allowed! min_value max_value"));
		shapes.put("email_text_input", Shape.of(typed));
		shapes.put("url_text_input", Shape.of(typed));
		shapes.put("rich_text_input", Shape.of(typed));
		shapes.put("file_input", Shape.of("action_id filetypes max_files"));
	}

}
