package slacksim.views;

import java.util.Optional;
import java.util.stream.Stream;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The element state that a client other than Slack's claims, in each element's shape. */
public final class ClaimedState {

	private ClaimedState() {
	}

	/**
	 * Returns the {@code state} of a view filled in as a person would, with the first
	 * option wherever some are offered.
	 * @param blocks its blocks
	 * @param words the text typed
	 */
	public static ObjectNode likely(JsonNode blocks, String words) {
		return of(blocks, words, true);
	}

	/**
	 * Returns the {@code state} of a view with the same value everywhere, whatever is
	 * offered.
	 * @param blocks its blocks
	 * @param value the value
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
