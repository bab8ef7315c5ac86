package invariants;

import java.util.List;

import slacksim.workspace.Workspace;

/** Everything that must hold once all nodes have caught up. */
public final class Invariants {

	private static final List<Invariant> ALL = List.of(new WishesComeTrueOnce(), new HistoryHasNoGap(),
			new OneOwnerAtATime(), new SnapshotIsHistory(), new JournalIsHistory(), new IndexesAreSnapshots(),
			new MessagesAreThereOnce(), new MessagesAreOwed(), new LinesAreInOrder(), new CardsAreUpToDate(),
			new NothingIsLeft());

	private Invariants() {
	}

	/**
	 * Checks a workspace as it is now, and returns a sentence for each violation.
	 * @param redisPort Redis's port
	 * @param workspace the workspace
	 * @param wishes everything people wanted to say there
	 */
	public static List<String> violations(int redisPort, Workspace workspace, List<Wish> wishes) {
		return violations(World.read(redisPort, workspace, wishes));
	}

	static List<String> violations(World world) {
		return ALL.stream().flatMap((invariant) -> invariant.violations(world).stream()).toList();
	}

}
