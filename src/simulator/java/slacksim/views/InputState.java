package slacksim.views;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person has entered in a view or a message: its {@code state.values}. */
public final class InputState {

	private final Map<String, Map<String, ObjectNode>> values = new LinkedHashMap<>();

	/** Returns the elements' initial values. */
	public static InputState untouched(JsonNode blocks) {
		InputState answers = new InputState();
		for (ObjectNode block : Json.objects(blocks)) {
			for (ObjectNode element : Blocks.elements(block)) {
				StateField.of(Json.text(element, "type"))
					.ifPresent((field) -> answers.put(Json.text(block, "block_id"), Json.text(element, "action_id"),
							field.untouched(element)));
			}
		}
		return answers;
	}

	/**
	 * Returns what remains entered after the blocks are replaced: where block and action
	 * are the same.
	 * @param blocks the new blocks
	 */
	InputState carriedInto(JsonNode blocks) {
		InputState carried = untouched(blocks);
		carried.values.forEach((block,
				actions) -> actions.replaceAll((action, fresh) -> value(block, action)
					.filter((old) -> Json.text(old, "type").equals(Json.text(fresh, "type")))
					.orElse(fresh)));
		return carried;
	}

	public void put(String block, String action, ObjectNode value) {
		this.values.computeIfAbsent(block, (id) -> new LinkedHashMap<>()).put(action, value);
	}

	public Optional<ObjectNode> value(String block, String action) {
		return Optional.ofNullable(this.values.getOrDefault(block, Map.of()).get(action));
	}

	public ObjectNode json() {
		ObjectNode json = Json.object();
		ObjectNode all = json.putObject("values");
		this.values.forEach((block, actions) -> {
			ObjectNode inBlock = all.putObject(block);
			actions.forEach((action, value) -> inBlock.set(action, value.deepCopy()));
		});
		return json;
	}

}
