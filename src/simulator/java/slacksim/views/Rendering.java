package slacksim.views;

import java.util.ArrayList;
import java.util.List;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

/** What a person reads in a message or a view, as plain text. */
public final class Rendering {

	private Rendering() {
	}

	/**
	 * Returns the text of the blocks, or the top-level text if there are none, with its
	 * markup.
	 * @param json something with {@code blocks} or {@code text}
	 */
	public static String text(JsonNode json) {
		List<String> lines = new ArrayList<>();
		json.path("blocks").forEach((block) -> block(block, lines));
		return lines.isEmpty() ? Json.text(json, "text") : String.join("\n", lines);
	}

	private static void block(JsonNode block, List<String> lines) {
		if ("actions".equals(Json.text(block, "type"))) {
			return;
		}
		words(block.path("label"), lines);
		words(block.path("text"), lines);
		block.path("fields").forEach((field) -> words(field, lines));
		words(block.path("title"), lines);
		add(Json.text(block, "alt_text"), lines);
		words(block.path("hint"), lines);
		block.path("elements").forEach((element) -> nested(element, lines));
		block.path("rows").forEach((row) -> row.forEach((cell) -> nested(cell, lines)));
	}

	private static void nested(JsonNode element, List<String> lines) {
		if (element.path("elements").isArray()) {
			StringBuilder line = new StringBuilder();
			element.path("elements").forEach((part) -> line.append(inline(part)));
			add(line.toString(), lines);
		}
		else {
			words(element, lines);
			add(Json.text(element, "alt_text"), lines);
		}
	}

	private static String inline(JsonNode part) {
		List<String> lines = new ArrayList<>();
		nested(part, lines);
		String user = Json.text(part, "user_id");
		return user.isEmpty() ? String.join("\n", lines) : "<@" + user + ">";
	}

	private static void words(JsonNode text, List<String> lines) {
		add(text.isString() ? text.stringValue("") : Json.text(text, "text"), lines);
	}

	private static void add(String text, List<String> lines) {
		if (!text.isEmpty()) {
			lines.add(text);
		}
	}

	/**
	 * Returns what a person reads in an element: its text, or its chosen options joined
	 * by commas.
	 * @param field the element
	 * @param value its value
	 */
	public static String value(Field field, JsonNode value) {
		JsonNode held = field.state().map((state) -> value.path(state.name())).orElse(value);
		if (held.isArray()) {
			return String.join(", ", held.valueStream().map(Rendering::chosen).toList());
		}
		return chosen(held);
	}

	private static String chosen(JsonNode held) {
		return held.isObject() ? Choices.text(held) : held.asString("");
	}

}
