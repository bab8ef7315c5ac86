package slacksim;

import java.util.ArrayList;
import java.util.List;

import slacksim.rules.OptionsAnswer;
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
	 * @return the options, none if the bot does not answer as it should
	 */
	static List<ObjectNode> ask(Person person, ObjectNode payload, Field field, String query) {
		payload.put("action_id", field.actionId()).put("block_id", field.blockId()).put("value", query);
		payload.remove("trigger_id");
		List<ObjectNode> options = new ArrayList<>();
		Gesture.by(person).interact(payload, (ack) -> {
			try {
				ObjectNode json = ack.json();
				Refusal.unlessNone("invalid response", OptionsAnswer.check(json));
				options.addAll(Choices.options(json));
				return ack;
			}
			catch (IllegalArgumentException | Refusal ex) {
				return ack.refused("invalid response");
			}
		});
		return options;
	}

}
