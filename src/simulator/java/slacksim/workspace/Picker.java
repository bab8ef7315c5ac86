package slacksim.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import slacksim.views.Choices;
import slacksim.views.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** How a person picks something in an element by what they see. */
final class Picker {

	private final Person person;

	private final Function<String, List<ObjectNode>> suggestions;

	Picker(Person person, Function<String, List<ObjectNode>> suggestions) {
		this.person = person;
		this.suggestions = suggestions;
	}

	/**
	 * Returns what was picked, as in {@code state.values}.
	 * @param field the element
	 * @param names visible texts or values; people and channels by name or ID; dates and
	 * times in Slack's format
	 * @throws AssertionError if something isn't offered
	 */
	ObjectNode picks(Field field, List<String> names) {
		List<JsonNode> picked = new ArrayList<>();
		for (String name : names) {
			picked.add(one(field, name));
		}
		return Choices.value(field, picked);
	}

	private JsonNode one(Field field, String name) {
		Workspace workspace = this.person.workspace();
		return switch (field.type().replace("multi_", "")) {
			case "external_select" -> Choices.called(this.suggestions.apply(name), name);
			case "users_select" -> StringNode.valueOf(workspace.person(name).id());
			case "channels_select", "conversations_select" -> StringNode.valueOf(this.person.in(name).channelId());
			case "datepicker", "timepicker" -> StringNode.valueOf(name);
			default -> Choices.called(Choices.options(field.element()), name);
		};
	}

}
