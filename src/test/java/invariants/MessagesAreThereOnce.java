package invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No conversation has a message twice, or one that belongs to no request; and the bot
 * knows where each message is.
 */
final class MessagesAreThereOnce implements Invariant {

	@Override
	public List<String> violations(World world) {
		List<String> violations = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Map<String, String> places = new HashMap<>();
		for (Shown message : world.shown()) {
			if (!message.isKnown()) {
				violations.add("an unknown message " + message);
			}
			if (!seen.add(message.toString())) {
				violations.add(message + " is there twice");
			}
			places.put(message.toString(), message.place());
		}
		Map<String, String> known = known(world);
		if (!known.equals(places)) {
			Map<String, String> wrong = new HashMap<>(known);
			wrong.entrySet().removeAll(places.entrySet());
			places.entrySet().removeAll(known.entrySet());
			violations.add("the bot remembers " + wrong + ", Slack shows " + places);
		}
		return violations;
	}

	private static Map<String, String> known(World world) {
		String beginning = "delivery:subject:";
		Map<String, String> known = new HashMap<>();
		world.redis().hashes().forEach((key, fields) -> fields.forEach((field, place) -> {
			if (key.startsWith(beginning) && field.startsWith("at ")) {
				String[] at = field.split(" ", 3);
				known.put(key.substring(beginning.length()) + "/" + at[2] + " for " + at[1], place);
			}
		}));
		return known;
	}

}
