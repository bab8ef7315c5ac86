package slacksim.conversations;

import java.util.List;
import java.util.Optional;

import slacksim.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message's reactions, in Slack's JSON. */
public final class Reactions {

	/** How many different reactions one person may add to a message. */
	private static final int MOST_OF_ONE = 23;

	/** How many different reactions a message may have. */
	private static final int MOST = 50;

	private Reactions() {
	}

	/** Returns Slack's error code if someone can't add this reaction. */
	public static Optional<String> obstacle(ObjectNode message, String userId, String emoji) {
		List<ObjectNode> all = Json.objects(message, "reactions");
		if (all.stream().filter((one) -> indexOf(one, userId) >= 0).count() >= MOST_OF_ONE) {
			return Optional.of("too_many_reactions");
		}
		boolean fresh = all.stream().noneMatch((one) -> emoji.equals(Json.text(one, "name")));
		return Optional.of("too_many_emoji").filter((error) -> fresh && all.size() >= MOST);
	}

	/** Adds or removes a reaction, and returns whether that was possible. */
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
