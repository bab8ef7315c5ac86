package invariants;

import java.util.ArrayList;
import java.util.List;

/**
 * A history begins with the filing and has the versions 1 to n, where n is the
 * snapshot's; and there are as many requests as numbers given out.
 */
final class HistoryHasNoGap implements Invariant {

	@Override
	public List<String> violations(World world) {
		List<String> violations = new ArrayList<>();
		for (Story story : world.stories()) {
			List<Long> versions = story.events().stream().map(Event::version).toList();
			for (int i = 0; i < versions.size(); i++) {
				if (versions.get(i) != i + 1) {
					violations.add(story.key() + " has versions " + versions);
					break;
				}
			}
			if (!String.valueOf(versions.size()).equals(story.snapshot().get("version"))) {
				violations.add(story.key() + " has " + versions.size() + " events and is at version "
						+ story.snapshot().get("version"));
			}
			if (story.events().isEmpty() || !story.events().get(0).is("RequestFiled")) {
				violations.add(story.key() + " does not begin with its filing");
			}
		}
		String given = world.redis().strings().getOrDefault("request:sequence", "0");
		if (!given.equals(String.valueOf(world.stories().size()))) {
			violations.add(given + " numbers were given to " + world.stories().size() + " requests");
		}
		return violations;
	}

}
