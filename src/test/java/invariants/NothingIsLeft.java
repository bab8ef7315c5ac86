package invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nothing waits to be delivered, nothing is parked or set aside, and everything about
 * each request has been sent.
 */
final class NothingIsLeft implements Invariant {

	private static final List<String> WAITING = List.of("delivery:due", "delivery:lane:", "delivery:items:",
			"delivery:state:", "journal:stuck:");

	@Override
	public List<String> violations(World world) {
		Keyspace redis = world.redis();
		Set<String> keys = new TreeSet<>(redis.hashes().keySet());
		keys.addAll(redis.lists().keySet());
		keys.addAll(redis.sortedSets().keySet());
		keys.addAll(redis.streams().keySet());
		List<String> violations = new ArrayList<>();
		keys.stream()
			.filter((key) -> WAITING.stream().anyMatch(key::startsWith))
			.forEach((key) -> violations.add("something is left in " + key));
		if (!redis.streams().getOrDefault("delivery:parked", List.of()).isEmpty()) {
			violations.add("something is parked");
		}
		for (Story story : world.stories()) {
			String told = redis.hashes()
				.getOrDefault("delivery:subject:" + story.key(), Map.of())
				.getOrDefault("progress", "0");
			if (!told.equals(String.valueOf(story.events().size()))) {
				violations.add(story.key() + " is told up to version " + told);
			}
		}
		return violations;
	}

}
