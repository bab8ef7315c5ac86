package slacksim.rules;

import java.util.Set;
import java.util.regex.Pattern;

/** Checks the interactive elements of blocks. */
final class ElementRules {

	private static final Pattern DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

	private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

	private ElementRules() {
	}

	/**
	 * Checks an element, if there is one.
	 * @param element its place
	 * @param allowed the types allowed there
	 */
	static void check(CheckedNode element, Set<String> allowed) {
		if (!element.present() || !element.isObject()) {
			return;
		}
		if (!allowed.contains(element.type())) {
			element.refuse("unsupported type: " + element.type());
			return;
		}
		Shape.check(element, ElementShapes.ALL);
		element.field("action_id").length(255);
		TextRules.plain(element.field("placeholder"), 150);
		TextRules.confirm(element.field("confirm"));
		if (element.type().endsWith("_select")) {
			select(element);
		}
		else {
			other(element);
		}
	}

	private static void select(CheckedNode element) {
		if (element.type().endsWith("static_select")) {
			boolean plain = element.field("options").present();
			if (plain == element.field("option_groups").present()) {
				element.refuse("must provide either options or option_groups");
			}
			OptionRules.groups(element);
			OptionRules.options(element, 1, 100, false);
		}
		atLeastOne(element, "max_selected_items");
		for (String many : new String[] { "initial_users", "initial_channels", "initial_conversations" }) {
			element.field(many).count(1, 100);
		}
	}

	private static void other(CheckedNode element) {
		switch (element.type()) {
			case "button" -> button(element);
			case "workflow_button" -> TextRules.plain(element.field("text"), 75);
			case "radio_buttons", "checkboxes" -> OptionRules.options(element, 1, 10, true);
			case "overflow" -> OptionRules.options(element, 1, 5, false);
			case "datepicker" -> matches(element.field("initial_date"), DATE, "must be a date as YYYY-MM-DD");
			case "timepicker" -> matches(element.field("initial_time"), TIME, "must be a time as HH:mm");
			case "image" -> image(element);
			default -> input(element);
		}
	}

	private static void button(CheckedNode button) {
		TextRules.plain(button.field("text"), 75);
		button.field("value").length(2000);
		button.field("url").length(3000);
		button.field("accessibility_label").length(75);
		button.field("style").oneOf(Set.of("primary", "danger"));
	}

	static void image(CheckedNode image) {
		image.field("alt_text").length(2000);
		image.field("image_url").length(3000);
		if (image.field("image_url").present() == image.field("slack_file").present()) {
			image.refuse("must provide either image_url or slack_file");
		}
	}

	private static void input(CheckedNode input) {
		bounded(input.field("min_length"), 0, 3000);
		bounded(input.field("max_length"), 1, 3000);
		if (input.field("min_length").node().asInt(0) > input.field("max_length").node().asInt(3000)) {
			input.refuse("min_length must not be more than max_length");
		}
		int most = input.field("max_length").node().asInt(3000);
		if (!"rich_text_input".equals(input.type())) {
			input.field("initial_value").length(most);
		}
		CheckedNode dispatch = input.field("dispatch_action_config").field("trigger_actions_on");
		for (CheckedNode trigger : dispatch.items()) {
			trigger.oneOf(Set.of("on_enter_pressed", "on_character_entered"));
		}
	}

	private static void bounded(CheckedNode number, int min, int max) {
		if (number.present() && (number.node().asInt(-1) < min || number.node().asInt(-1) > max)) {
			number.refuse("must be between " + min + " and " + max);
		}
	}

	private static void atLeastOne(CheckedNode element, String field) {
		if (element.field(field).present() && element.field(field).node().asInt(0) < 1) {
			element.field(field).refuse("must be 1 or more");
		}
	}

	private static void matches(CheckedNode text, Pattern pattern, String message) {
		if (text.present() && !pattern.matcher(text.text()).matches()) {
			text.refuse(message);
		}
	}

}
