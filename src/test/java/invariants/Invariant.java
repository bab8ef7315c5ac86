package invariants;

import java.util.List;

/** Something that always holds. */
@FunctionalInterface
interface Invariant {

	/** Returns a sentence for each violation. */
	List<String> violations(World world);

}
