package invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines are in their card's thread, in the order of their versions. */
final class LinesAreInOrder implements Invariant {

	@Override
	public List<String> violations(World world) {
		List<String> violations = new ArrayList<>();
		Map<String, Shown> cards = new HashMap<>();
		Map<String, Long> reached = new HashMap<>();
		for (Shown message : world.shown()) {
			String thread = message.request() + " " + message.card() + " " + message.conversation();
			if (!message.isLine()) {
				cards.put(thread, message);
				continue;
			}
			Shown card = cards.get(thread);
			if (card == null || !card.place().endsWith(" " + message.thread())) {
				violations.add(message + " is not under its card");
			}
			if (message.version() < reached.getOrDefault(thread, 0L)) {
				violations.add(message + " comes after version " + reached.get(thread));
			}
			reached.merge(thread, message.version(), Math::max);
		}
		return violations;
	}

}
