package invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was acknowledged is stored exactly once, what wasn't at most once, and nothing
 * else is stored.
 */
final class WishesComeTrueOnce implements Invariant {

	@Override
	public List<String> violations(World world) {
		Map<String, Integer> stored = new HashMap<>();
		world.stories()
			.stream()
			.flatMap((story) -> story.events().stream())
			.map(Event::words)
			.filter((words) -> !words.isEmpty())
			.forEach((words) -> stored.merge(words, 1, Integer::sum));
		List<String> violations = new ArrayList<>();
		for (Wish wish : world.wishes()) {
			Integer times = stored.remove(wish.words());
			if (times == null && wish.acknowledged()) {
				violations.add("\"" + wish.words() + "\" was acknowledged and is not stored");
			}
			else if (times != null && times > 1) {
				violations.add("\"" + wish.words() + "\" is stored " + times + " times");
			}
		}
		stored.keySet().forEach((words) -> violations.add("\"" + words + "\" is stored and nobody wanted it"));
		return violations;
	}

}
