package org.switchboard.home;

import org.switchboard.request.lifecycle.Caller;

/**
 * What one kind of person sees on their Home. Who is of several kinds sees one part below
 * the other.
 */
@FunctionalInterface
interface HomePart {

	/** The order of the parts. */
	int ASKED = 1;

	int WORK = 2;

	int AWAY = 3;

	int OVERVIEW = 4;

	int ADMINISTRATION = 5;

	// adds what there is for somebody
	void addTo(HomeBlocks blocks, Caller caller, LeasedHome home);

}
