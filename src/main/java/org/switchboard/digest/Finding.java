package org.switchboard.digest;

/**
 * A figure worth mentioning.
 *
 * @param strength how unlikely it is to be chance: how many standard errors it is from
 * the usual; 0 for figures that are only mentioned if nothing else changed
 * @param text the sentence, with the evidence
 * @param where where to look; empty if nothing changed
 * @param isWorse whether it changed for the worse
 */
record Finding(double strength, String text, String where, boolean isWorse) {

	Finding in(String category) {
		return new Finding(this.strength, FindingWords.in(category, this.text), this.where, this.isWorse);
	}

}
