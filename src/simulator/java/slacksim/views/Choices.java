package slacksim.views;

import java.util.ArrayList;
import java.util.List;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people can choose in an element. */
public final class Choices {

	private Choices() {
	}

	/**
	 * Returns the options in order, including those in groups.
	 * @param holder an element, or an answer to a suggestion
	 */
	public static List<ObjectNode> options(JsonNode holder) {
		List<ObjectNode> options = new ArrayList<>(Json.objects(holder, "options"));
		Json.objects(holder, "option_groups").forEach((group) -> options.addAll(Json.objects(group, "options")));
		return options;
	}

	public static List<String> texts(List<ObjectNode> options) {
		return options.stream().map(Choices::text).toList();
	}

	static String text(JsonNode option) {
		return Json.text(option.path("text"), "text");
	}

	/**
	 * Finds an option as a person would.
	 * @param options where to look
	 * @param name its text or value
	 * @throws AssertionError if it isn't offered
	 */
	public static ObjectNode called(List<ObjectNode> options, String name) {
		return options.stream()
			.filter((option) -> text(option).equals(name))
			.findFirst()
			.or(() -> options.stream().filter((option) -> Json.text(option, "value").equals(name)).findFirst())
			.orElseThrow(() -> new AssertionError("no option " + name + " among " + texts(options)));
	}

	/**
	 * Returns a choice as in {@code state.values}.
	 * @param field the element
	 * @param chosen the options or IDs now chosen
	 */
	public static ObjectNode value(Field field, List<? extends JsonNode> chosen) {
		ObjectNode value = Json.object().put("type", field.type());
		if ("overflow".equals(field.type())) {
			return value.set("selected_option", chosen.get(0).deepCopy());
		}
		StateField state = field.state().orElseThrow(() -> new AssertionError(field.type() + " holds no choice"));
		if (state.many()) {
			ArrayNode list = value.putArray(state.name());
			chosen.forEach((one) -> list.add(one.deepCopy()));
			return value;
		}
		return value.set(state.name(), chosen.get(0).deepCopy());
	}

}
