package slacksim.views;

import java.util.ArrayList;
import java.util.List;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person can choose in an element.
 */
public final class Choices {

	private Choices() {
	}

	/**
	 * The options, those in groups too.
	 * @param holder an element, or an answer to a suggestion
	 * @return the options in their order
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
	 * @return the option
	 * @throws AssertionError if it is not offered
	 */
	public static ObjectNode called(List<ObjectNode> options, String name) {
		return options.stream()
			.filter((option) -> text(option).equals(name))
			.findFirst()
			.or(() -> options.stream().filter((option) -> Json.text(option, "value").equals(name)).findFirst())
			.orElseThrow(() -> new AssertionError("no option " + name + " among " + texts(options)));
	}

	/**
	 * What {@code state.values} holds after a choice.
	 * @param field the element
	 * @param chosen what is chosen now, options or ids
	 * @return the value
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
