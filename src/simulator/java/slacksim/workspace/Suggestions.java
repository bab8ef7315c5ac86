package slacksim.workspace;

import slacksim.calls.Refusal;
import slacksim.http.Json;
import slacksim.rules.OptionsAnswer;
import slacksim.views.Field;
import tools.jackson.databind.node.ObjectNode;

/**
 * The options a bot suggests while somebody types.
 */
final class Suggestions {

	private Suggestions() {
	}

	/**
	 * Asks the bot.
	 * @param person who types
	 * @param payload where
	 * @param field into which element
	 * @param query what
	 * @return the {@code options} or {@code option_groups}, neither if the bot does not
	 * answer as it should
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
