package slacksim.conversations;

import java.util.List;
import java.util.Optional;

import slacksim.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The emojis on a message, in Slack's own shape.
 */
public final class Reactions {

	/** How many different ones a person may put on a message. */
	private static final int MOST_OF_ONE = 23;

	/** How many different ones may be on a message. */
	private static final int MOST = 50;

	private Reactions() {
	}

	/**
	 * Why somebody cannot put an emoji on a message.
	 * @return Slack's word for it, unless they can
	 */
	public static Optional<String> obstacle(ObjectNode message, String userId, String emoji) {
		List<ObjectNode> all = Json.objects(message, "reactions");
		if (all.stream().filter((one) -> indexOf(one, userId) >= 0).count() >= MOST_OF_ONE) {
			return Optional.of("too_many_reactions");
		}
		boolean fresh = all.stream().noneMatch((one) -> emoji.equals(Json.text(one, "name")));
		return Optional.of("too_many_emoji").filter((error) -> fresh && all.size() >= MOST);
	}

	/**
	 * Puts an emoji on a message, or takes it off.
	 * @return whether that was possible
	 */
	public static boolean change(ObjectNode message, String userId, String emoji, boolean on) {
		ArrayNode all = message.withArrayProperty("reactions");
		Optional<ObjectNode> found = Json.objects(all)
			.stream()
			.filter((one) -> emoji.equals(Json.text(one, "name")))
			.findFirst();
		boolean there = found.filter((one) -> indexOf(one, userId) >= 0).isPresent();
		if (there != on) {
			ObjectNode reaction = found.orElseGet(() -> all.addObject().put("name", emoji));
			ArrayNode users = reaction.withArrayProperty("users");
			if (on) {
				users.add(userId);
			}
			else {
				users.remove(indexOf(reaction, userId));
			}
			reaction.put("count", users.size());
			all.removeIf((one) -> one.path("count").asInt() == 0);
		}
		if (all.isEmpty()) {
			message.remove("reactions");
		}
		return there != on;
	}

	private static int indexOf(ObjectNode reaction, String userId) {
		return reaction.path("users").valueStream().map((user) -> user.asString()).toList().indexOf(userId);
	}

}
