package invariants;

import java.util.List;

/**
 * Nobody takes what somebody has, nobody answers what nobody has, and nothing happens to
 * what is over.
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
