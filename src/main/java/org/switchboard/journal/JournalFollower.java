package org.switchboard.journal;

/**
 * Receives everything that happens in every workspace this node serves. Each follower
 * gets each entry at least once, on one of the nodes, in no guaranteed order: go by the
 * entry's version, and make repeats harmless.
 */
public interface JournalFollower {

	/**
	 * Returns the name under which the follower's position is stored. A renamed follower
	 * is new and starts with the oldest entry.
	 * @return the same on all nodes and forever; letters, digits and dashes
	 */
	String name();

	/**
	 * Processes an entry. If this throws, the entry comes again later, on this node or
	 * another, until {@code switchboard.journal.attempts} are used up; then it is set
	 * aside.
	 */
	void follow(JournalEntry entry);

}
