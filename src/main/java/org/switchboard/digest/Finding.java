package org.switchboard.digest;

/**
 * Something that has changed, or not.
 *
 * @param strength how sure it is that it is no chance: by how many standard errors it
 * differs from what is usual; 0 for what is said only where nothing else is
 * @param text what, with the evidence
 */
record Finding(double strength, String text) {

	/** Less may well be chance, and is not told (5 %). */
	static final double SURE = 1.96;

}
