package org.switchboard.survey.year;

import java.util.BitSet;

/**
 * A published number of answers.
 *
 * @param where what was published, for whoever reads of a failure
 * @param answers the answers that it counts, as whoever knows all of them numbers them
 */
record Cell(String where, BitSet answers) {

	boolean contains(Cell other) {
		BitSet rest = (BitSet) other.answers.clone();
		rest.andNot(this.answers);
		return rest.isEmpty();
	}

	Cell less(Cell other) {
		BitSet rest = (BitSet) this.answers.clone();
		rest.andNot(other.answers);
		return new Cell(this.where + " less " + other.where, rest);
	}

}
