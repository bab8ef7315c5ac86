package slacksim.views;

import java.util.Optional;
import java.util.stream.Stream;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a client that is not Slack's claims is in the elements of blocks, each in its own
 * shape.
 */
public final class ClaimedState {

	private ClaimedState() {
	}

	/**
	 * The state of a view that is filled in as a person would.
	 * @param blocks its blocks
	 * @param words what is typed
	 * @return {@code state}, with the first of the options where some are offered
	 */
	public static ObjectNode likely(JsonNode blocks, String words) {
		return of(blocks, words, true);
	}

	/**
	 * The state of a view that has the same value everywhere, whatever is offered.
	 * @param blocks its blocks
	 * @param value the value
	 * @return {@code state}
	 */
	public static ObjectNode forged(JsonNode blocks, String value) {
		return of(blocks, value, false);
	}

	private static ObjectNode of(JsonNode blocks, String value, boolean likely) {
		ObjectNode state = Json.object();
		ObjectNode values = state.putObject("values");
		for (Field field : Field.all(blocks)) {
			field.state().ifPresent((kept) -> {
				if (!values.has(field.blockId())) {
					values.putObject(field.blockId());
				}
				((ObjectNode) values.get(field.blockId())).set(field.actionId(), value(field, kept, value, likely));
			});
		}
		return state;
	}

	private static ObjectNode value(Field field, StateField kept, String value, boolean likely) {
		ObjectNode untouched = kept.untouched(field.element());
		if (likely && !kept.isEmpty(untouched)) {
			return untouched;
		}
		Optional<JsonNode> offered = Stream
			.concat(field.element().path("options").valueStream(),
					field.element()
						.path("option_groups")
						.valueStream()
						.flatMap((group) -> group.path("options").valueStream()))
			.findFirst()
			.filter((option) -> likely);
		JsonNode held = kept.name().startsWith("selected_option") ? offered.orElseGet(() -> option(value))
				: Json.object().put("held", value).get("held");
		if (kept.many()) {
			ArrayNode all = untouched.putArray(kept.name());
			all.add(held);
			return untouched;
		}
		untouched.set(kept.name(), held);
		return untouched;
	}

	private static ObjectNode option(String value) {
		ObjectNode option = Json.object().put("value", value);
		option.putObject("text").put("type", "plain_text").put("text", "x");
		return option;
	}

}
