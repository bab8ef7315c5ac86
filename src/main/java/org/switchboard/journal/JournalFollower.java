package org.switchboard.journal;

/**
 * Learns of everything that happens in every workspace this node serves. Each follower
 * gets each entry at least once, on one of the nodes, in no promised order: go by the
 * entry's version, and do nothing twice that would harm if done twice.
 */
public interface JournalFollower {

	/**
	 * By which the place this follower has reached is kept. A follower renamed is a new
	 * one, and begins with the oldest entry there is.
	 * @return the same on all nodes and for good, of letters, digits and dashes
	 */
	String name();

	/**
	 * Takes note of an entry. One that throws gets the entry again later, on this node or
	 * another, until {@code switchboard.journal.attempts} are used up; then the entry is
	 * set aside.
	 * @param entry what happened
	 */
	void follow(JournalEntry entry);

}
