package org.switchboard.home;

import org.switchboard.request.lifecycle.Caller;

/**
 * What one role sees on Home. People in several roles see the parts one below the other.
 */
@FunctionalInterface
interface HomePart {

	/** The order of the parts. */
	int ASKED = 1;

	int WORK = 2;

	int AWAY = 3;

	int SERVICE = 4;

	int OVERVIEW = 5;

	int ADMINISTRATION = 6;

	// adds this part if it applies to the caller
	void addTo(HomeBlocks blocks, Caller caller, LeasedHome home);

}
