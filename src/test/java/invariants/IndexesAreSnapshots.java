package invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The indexes match the histories: by requester, by person assigned, unassigned, and by
 * word. Responded requests come after all others.
 */
final class IndexesAreSnapshots implements Invariant {

	@Override
	public List<String> violations(World world) {
		Map<String, Map<String, String>> expected = new TreeMap<>();
		for (Story story : world.stories()) {
			Fold fold = story.fold();
			String filedAt = story.snapshot().getOrDefault("filedAt", "");
			put(expected, "request:asked-by:" + story.requester(), story, filedAt);
			story.words().forEach((word) -> put(expected, "request:word:" + word, story, place(story)));
			if (story.isConfidential()) {
				put(expected, "request:confidential", story, filedAt);
			}
			if (!fold.isOver()) {
				put(expected, "request:open-of:" + story.requester(), story, filedAt);
			}
			if (!fold.isOpen()) {
				put(expected, "request:ended", story, String.valueOf(fold.endedAt()));
				put(expected, "request:ended-with-words", story, String.valueOf(fold.endedAt()));
			}
			else {
				put(expected, "request:open", story, filedAt);
				places(story, fold).forEach((index) -> put(expected, "request:" + index, story, rank(fold)));
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

	private static List<String> places(Story story, Fold fold) {
		List<String> places = new ArrayList<>();
		if (fold.owner().isEmpty()) {
			places.add((story.isConfidential() ? "unclaimed-in-confidence:" : "unclaimed:") + fold.team());
		}
		else {
			places.add("held-by:" + fold.owner());
		}
		if (!story.isConfidential()) {
			places.add("open-with:" + fold.team());
		}
		return places;
	}

	private static String place(Story story) {
		return String.valueOf(Long.parseLong(story.snapshot().getOrDefault("filedAt", "0")) * 1024
				+ Long.parseLong(story.number()) % 1024);
	}

	private static String rank(Fold fold) {
		return ((fold.firstResponseAt() != 0) ? "1" : "") + fold.answerDue();
	}

	private static void put(Map<String, Map<String, String>> indexes, String index, Story story, String score) {
		indexes.computeIfAbsent(index, (none) -> new TreeMap<>()).put(story.number(), score);
	}

}
