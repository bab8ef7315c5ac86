package slacksim.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

/** Checks options, their groups, and the initially chosen ones. */
final class OptionRules {

	private OptionRules() {
	}

	/**
	 * Checks an element's options and initial options.
	 * @param element the element
	 * @param min the fewest options
	 * @param max the most options
	 * @param marked whether their texts may be mrkdwn
	 */
	static void options(CheckedNode element, int min, int max, boolean marked) {
		CheckedNode options = element.field("options");
		list(options, min, max, marked);
		Set<JsonNode> known = new HashSet<>(values(options));
		for (CheckedNode group : element.field("option_groups").items()) {
			known.addAll(values(group.field("options")));
		}
		initial(element, known);
	}

	/** Checks an element's option groups, if it has any. */
	static void groups(CheckedNode element) {
		CheckedNode groups = element.field("option_groups");
		groups.count(1, 100);
		for (CheckedNode group : groups.items()) {
			Shape.of("label! options!").check(group);
			TextRules.plain(group.field("label"), 75);
			list(group.field("options"), 1, 100, false);
		}
	}

	/**
	 * Checks a list of options, if there is one.
	 * @param options the list's place
	 * @param min the fewest
	 * @param max the most
	 * @param marked whether their texts may be mrkdwn
	 */
	static void list(CheckedNode options, int min, int max, boolean marked) {
		options.count(min, max);
		Set<String> values = new HashSet<>();
		for (CheckedNode option : options.items()) {
			option(option, marked);
			if (!values.add(option.field("value").text())) {
				option.field("value").refuse("value must be unique among the options");
			}
		}
	}

	private static void option(CheckedNode option, boolean marked) {
		if (option.isObject()) {
			Shape.of("text! value! description url").check(option);
			if (marked) {
				TextRules.any(option.field("text"), 75);
				TextRules.any(option.field("description"), 75);
			}
			else {
				TextRules.plain(option.field("text"), 75);
				TextRules.plain(option.field("description"), 75);
			}
			option.field("value").length(150);
			option.field("url").length(3000);
		}
	}

	private static void initial(CheckedNode element, Set<JsonNode> known) {
		CheckedNode one = element.field("initial_option");
		if (one.present() && !known.contains(key(one))) {
			one.refuse("initial_option must be among the options");
		}
		CheckedNode several = element.field("initial_options");
		several.count(1, 100);
		for (CheckedNode option : several.items()) {
			if (!known.contains(key(option))) {
				option.refuse("initial_options must be among the options");
			}
		}
	}

	private static List<JsonNode> values(CheckedNode options) {
		return options.items().stream().map(OptionRules::key).toList();
	}

	/** Returns what Slack compares in options: value and text. */
	private static JsonNode key(CheckedNode option) {
		return Json.object()
			.put("value", option.field("value").text())
			.put("text", option.field("text").field("text").text());
	}

}
