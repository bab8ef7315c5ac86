package org.switchboard.schedule;

/**
 * Does what is due. Each entry is given to one node at a time, and again, here or
 * elsewhere, if that node dies or the handler throws: so it is done once only if doing it
 * twice changes nothing.
 */
public interface DueHandler {

	/**
	 * What kind of entries it handles.
	 * @return the same on all nodes and for good, of letters, digits and dashes
	 */
	String kind();

	/**
	 * Does it. The entry is removed afterwards, unless it was set to another time
	 * meanwhile.
	 * @param due what is due
	 */
	void handle(Due due);

}
