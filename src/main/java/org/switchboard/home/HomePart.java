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

	/**
	 * Adds what there is for somebody.
	 * @param blocks where to
	 * @param caller who, known to the directory
	 * @param home which pages they are on
	 */
	void addTo(HomeBlocks blocks, Caller caller, TakenHome home);

}
