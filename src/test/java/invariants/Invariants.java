package invariants;

import java.util.List;

import slacksim.workspace.Workspace;

/**
 * All that must hold once everybody has caught up.
 */
public final class Invariants {

	private static final List<Invariant> ALL = List.of(new WishesComeTrueOnce(), new HistoryHasNoGap(),
			new OneOwnerAtATime(), new SnapshotIsHistory(), new JournalIsHistory(), new IndexesAreSnapshots(),
			new MessagesAreThereOnce(), new MessagesAreOwed(), new LinesAreInOrder(), new CardsAreUpToDate(),
			new NothingIsLeft());

	private Invariants() {
	}

	/**
	 * Looks at a workspace as it is now.
	 * @param redisPort where Redis is
	 * @param workspace the workspace
	 * @param wishes all that people wanted there
	 * @return a sentence for each violation
	 */
	public static List<String> violations(int redisPort, Workspace workspace, List<Wish> wishes) {
		return violations(World.read(redisPort, workspace, wishes));
	}

	static List<String> violations(World world) {
		return ALL.stream().flatMap((invariant) -> invariant.violations(world).stream()).toList();
	}

}
