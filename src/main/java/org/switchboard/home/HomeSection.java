package org.switchboard.home;

/** The sections of a Home that have pages. */
enum HomeSection {

	/** The person's own requests. */
	ASKED,
	/** The requests assigned to the person. */
	HELD,
	/** The unassigned requests of the person's teams. */
	UNCLAIMED,
	/** The workload of the teams the person oversees. */
	OVERSEEN

}
