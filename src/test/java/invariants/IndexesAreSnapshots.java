package invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who asked what, and who has which open request, is what the histories say.
 */
final class IndexesAreSnapshots implements Invariant {

	@Override
	public List<String> violations(World world) {
		Map<String, Map<String, String>> expected = new TreeMap<>();
		for (Story story : world.stories()) {
			Fold fold = story.fold();
			put(expected, "request:asked-by:" + story.requester(), story);
			if (fold.isOpen() && !fold.owner().isEmpty()) {
				put(expected, "request:held-by:" + fold.owner(), story);
			}
		}
		Map<String, Map<String, String>> indexes = new TreeMap<>();
		world.redis().sortedSets().forEach((key, members) -> {
			if (key.startsWith("request:")) {
				indexes.put(key, new TreeMap<>(members));
			}
		});
		List<String> violations = new ArrayList<>();
		if (!indexes.equals(expected)) {
			violations.add("the indexes are " + indexes + ", by the histories " + expected);
		}
		return violations;
	}

	private static void put(Map<String, Map<String, String>> indexes, String index, Story story) {
		indexes.computeIfAbsent(index, (none) -> new TreeMap<>())
			.put(story.number(), story.snapshot().getOrDefault("filedAt", ""));
	}

}
