package org.switchboard.anonymity;

import java.util.BitSet;

/**
 * A published number of answers.
 *
 * @param where what was published, for failure messages
 * @param answers the answers it counts, by their index among all answers
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
