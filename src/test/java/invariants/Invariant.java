package invariants;

import java.util.List;

/**
 * Something that holds whatever happens.
 */
@FunctionalInterface
interface Invariant {

	/**
	 * Looks where it does not hold.
	 * @param world all there is
	 * @return a sentence for each violation
	 */
	List<String> violations(World world);

}
