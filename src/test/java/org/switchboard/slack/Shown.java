package org.switchboard.slack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The buttons, menus and forms that anyone was ever shown, as they were sent to Slack.
 */
final class Shown {

	private final Map<String, ObjectNode> elements = new HashMap<>();

	private final Map<String, ObjectNode> around = new HashMap<>();

	private final Map<String, ObjectNode> forms = new HashMap<>();

	private final Map<String, Set<String>> values = new TreeMap<>();

	void add(String json) {
		if (json.strip().startsWith("{")) {
			add(Json.parse(json));
		}
	}

	void add(JsonNode sent) {
		look(sent, Optional.empty());
	}

	private void look(JsonNode node, Optional<ObjectNode> view) {
		if (node.isString() && node.stringValue("").matches("(?s)\\s*[\\[{].*")) {
			parsed(node.stringValue("")).ifPresent((json) -> look(json, view));
			return;
		}
		Optional<ObjectNode> within = view;
		if (node instanceof ObjectNode object && object.has("blocks") && object.has("type")
				&& !"message".equals(Json.text(object, "type"))) {
			within = Optional.of(object);
			form(object);
		}
		if (node instanceof ObjectNode object && object.has("action_id")) {
			element(object, within);
		}
		for (JsonNode child : node) {
			look(child, within);
		}
	}

	private void form(ObjectNode view) {
		String callback = Json.text(view, "callback_id");
		this.forms.merge(callback, view,
				(one, other) -> (other.path("blocks").size() >= one.path("blocks").size()) ? other : one);
		carries(callback, Json.text(view, "private_metadata"));
	}

	private void element(ObjectNode element, Optional<ObjectNode> view) {
		String action = Json.text(element, "action_id");
		this.elements.put(action, element);
		view.ifPresent((form) -> this.around.put(action, form));
		element.findValuesAsString("value").forEach((value) -> carries(action, value));
	}

	private void carries(String id, String value) {
		this.values.computeIfAbsent(id, (first) -> new TreeSet<>()).add(value);
	}

	private static Optional<JsonNode> parsed(String text) {
		try {
			return Optional.of(Json.parse(text));
		}
		catch (RuntimeException ex) {
			return Optional.empty();
		}
	}

	/** The element with an action id, if anyone was shown one. */
	Optional<ObjectNode> element(String action) {
		return Optional.ofNullable(this.elements.get(action));
	}

	/** The view an element was in; empty if it was in a message. */
	Optional<ObjectNode> around(String action) {
		return Optional.ofNullable(this.around.get(action));
	}

	/** The largest form with a callback id, if anyone was shown one. */
	Optional<ObjectNode> form(String callback) {
		return Optional.ofNullable(this.forms.get(callback));
	}

	/** All values of all elements, and their parts. */
	Set<String> everyPart() {
		Set<String> parts = new TreeSet<>();
		this.values.values().forEach((some) -> some.forEach((value) -> {
			parts.add(value);
			parts.addAll(List.of(value.split(" ")));
		}));
		return parts;
	}

	/** The real values of elements or forms with an id. */
	Set<String> values(String id) {
		return this.values.getOrDefault(id, Set.of());
	}

}
