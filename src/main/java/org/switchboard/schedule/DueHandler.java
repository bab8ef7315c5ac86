package org.switchboard.schedule;

/**
 * Handles due entries of one kind. One node at a time has an entry. If that node dies or
 * the handler throws, the entry is handled again, here or elsewhere, so handling it twice
 * must change nothing.
 */
public interface DueHandler {

	/**
	 * Returns the kind of entries it handles: letters, digits and dashes, the same on all
	 * nodes forever.
	 */
	String kind();

	/** Handles an entry, which is then removed unless it was rescheduled meanwhile. */
	void handle(DueEntry due);

}
