package org.switchboard.home;

/**
 * The parts of a Home that have pages.
 */
enum HomeSection {

	/** What the person asked for. */
	ASKED,
	/** What the person owns. */
	HELD,
	/** What nobody of the person's teams owns yet. */
	UNCLAIMED,
	/** What is on the hands of the teams that the person oversees. */
	OVERSEEN

}
