package invariants;

import java.util.List;

/**
 * No one claims an assigned request, no one replies on an unassigned one, and nothing
 * happens to a finished one.
 */
final class OneOwnerAtATime implements Invariant {

	@Override
	public List<String> violations(World world) {
		return world.stories()
			.stream()
			.flatMap((story) -> story.fold().contradictions().stream().map((what) -> story.key() + " " + what))
			.toList();
	}

}
