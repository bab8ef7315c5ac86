package org.switchboard.goal;

import org.switchboard.directory.Team;
import org.switchboard.measure.WaitingTimes;
import org.switchboard.statistics.Share;

/**
 * How it goes with a goal, by the figures.
 *
 * @param goal the goal
 * @param team its team
 * @param soFar of all that counts in its quarter
 * @param lately of the last four weeks
 */
record Progress(Goal goal, Team team, Share soFar, Share lately) {

	Standing standing() {
		if (this.soFar.n() < WaitingTimes.LEAST) {
			return Standing.TOO_FEW;
		}
		// nobody is behind because some of their ratings are withheld
		return this.soFar.most().isAtLeast(this.goal.percent()) ? Standing.REACHED : Standing.BEHIND;
	}

	// not if it is the same, or of too few
	boolean tellsLately() {
		return this.lately.n() >= WaitingTimes.LEAST && this.lately.n() < this.soFar.n();
	}

	/**
	 * What is to be looked at first, comes first.
	 */
	enum Standing {

		/** Less than it is to be. */
		BEHIND,

		/** Nobody knows yet. */
		TOO_FEW,

		/** As much as it is to be. */
		REACHED

	}

}
