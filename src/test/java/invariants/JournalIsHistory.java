package invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The journal has each event of each request once and in order, and every follower has
 * read it to the end.
 */
final class JournalIsHistory implements Invariant {

	private static final String JOURNAL = "journal";

	@Override
	public List<String> violations(World world) {
		List<Keyspace.Entry> journal = world.redis().streams().getOrDefault(JOURNAL, List.of());
		List<String> violations = new ArrayList<>();
		int told = 0;
		for (Story story : world.stories()) {
			List<String> entries = journal.stream()
				.filter((entry) -> entry.field("subject").equals(story.key()))
				.map((entry) -> entry.field("version") + " " + entry.field("type"))
				.toList();
			List<String> events = story.events().stream().map((event) -> event.version() + " " + event.type()).toList();
			if (!entries.equals(events)) {
				violations.add(story.key() + " is told as " + entries + ", but was " + events);
			}
			told += entries.size();
		}
		if (told != journal.size()) {
			violations.add("the journal has " + (journal.size() - told) + " entries of nothing");
		}
		violations.addAll(behind(world, journal));
		return violations;
	}

	private static List<String> behind(World world, List<Keyspace.Entry> journal) {
		List<String> behind = new ArrayList<>();
		String last = journal.isEmpty() ? "" : journal.get(journal.size() - 1).id();
		List<Map<String, String>> groups = world.redis().groups().getOrDefault(JOURNAL, List.of());
		if (groups.isEmpty() && !journal.isEmpty()) {
			behind.add("nobody follows the journal");
		}
		for (Map<String, String> group : groups) {
			if (!"0".equals(group.get("pending")) || !last.equals(group.get("last-delivered-id"))) {
				behind.add(group.get("name") + " is at " + group.get("last-delivered-id") + " of " + last + " with "
						+ group.get("pending") + " entries in hand");
			}
		}
		return behind;
	}

}
