package slacksim.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds checkboxes by the text next to them. */
public final class Checkboxes {

	private Checkboxes() {
	}

	public static Optional<Field> with(JsonNode blocks, String option) {
		List<Field> all = Field.all(blocks).stream().filter((field) -> "checkboxes".equals(field.type())).toList();
		return all.stream()
			.filter((field) -> offers(field, option))
			.findFirst()
			.or(() -> Field.called(blocks, option).filter(all::contains));
	}

	private static boolean offers(Field field, String option) {
		return Choices.options(field.element())
			.stream()
			.anyMatch((one) -> Choices.text(one).equals(option) || Json.text(one, "value").equals(option));
	}

	/** Returns the ticked options after ticking or unticking one. */
	public static ObjectNode changed(Field field, OpenView view, String option, boolean ticked) {
		List<ObjectNode> options = Choices.options(field.element());
		ObjectNode one = (!offers(field, option) && options.size() == 1) ? options.get(0)
				: Choices.called(options, option);
		List<ObjectNode> selected = new ArrayList<>(view.answers()
			.value(field.blockId(), field.actionId())
			.map((value) -> Json.objects(value, "selected_options"))
			.orElse(List.of()));
		selected.remove(one);
		if (ticked) {
			selected.add(one);
		}
		return Choices.value(field, selected);
	}

}
