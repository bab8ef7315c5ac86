package slacksim.workspace;

import slacksim.calls.Refusal;
import slacksim.http.Json;
import slacksim.rules.OptionsAnswer;
import slacksim.views.Field;
import tools.jackson.databind.node.ObjectNode;

/** The options a bot suggests while someone types. */
final class Suggestions {

	private Suggestions() {
	}

	/**
	 * Asks the bot.
	 * @param person the person typing
	 * @param payload where they type
	 * @param field the element
	 * @param query the text typed
	 * @return the {@code options} or {@code option_groups}, or neither if the bot's
	 * answer is invalid
	 */
	static ObjectNode ask(Person person, ObjectNode payload, Field field, String query) {
		payload.put("action_id", field.actionId()).put("block_id", field.blockId()).put("value", query);
		payload.remove("trigger_id");
		ObjectNode options = Json.object();
		Interaction.by(person).interact(payload, (ack) -> {
			try {
				ObjectNode json = ack.json();
				Refusal.unlessNone("invalid response", OptionsAnswer.check(json));
				options.setAll(json);
				return ack;
			}
			catch (IllegalArgumentException | Refusal ex) {
				return ack.refused("invalid response");
			}
		});
		return options;
	}

}
